"""How programs for mail say who wrote what they quote: `Otakar Bureš napsal(a):`, `Le 3 mai, Jeanne a écrit :`; one table for all who ask."""

from __future__ import annotations

#: Verbs of one word.
WROTE = frozenset(
    "wrote writes schrieb schreibt écrit escribió escribe scrive scrisse escreveu escreve schreef schrijft skrev skriver kirjoitti kirjoittaa napisał napisała pisze napsal napsala píše napísal napísala írta "
    "scris scrie yazdı написал написала пишет написав написала пише написа έγραψε napisao napisala rakstīja rašė kirjutas shkroi".split()
)
#: The same in several words, or with both endings.
WROTE_SO = ("a écrit", "ha scritto", "hat geschrieben", "ha escrito", "heeft geschreven", "har skrevet", "a scris", "je napisao", "je napisala", "đã viết", r"napisał\(a\)", r"napsal\(a\)", r"napísal\(a\)", r"написал\(а\)")
#: What stands before the name of who writes there.
USERS = frozenset("odesílatel uživatel użytkownik користувач пользователь користувача".split())

#: All of them, as an alternation: the longest first.
PATTERN = "|".join(sorted({*WROTE, *WROTE_SO}, key=lambda word: (-len(word), word)))
