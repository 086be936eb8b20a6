"""Real mail: who wrote in other languages, names in Cyrillic and Greek, programs and lists that are nobody, ids of messages, headers of filters."""

# ruff: noqa: RUF001 - names are in their own script

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", on_error="raise")


#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    # signed, greeted, labelled in Cyrillic and Greek
    "signed in Russian": ("Ждём ответа.\n\nС наилучшими пожеланиями,\nГлеб Ярошенко\nинженер", ("Глеб", "Ярошенко"), ("инженер", "пожеланиями")),
    "signed in one line": ("Спасибо, Ренат Гайнуллин", ("Ренат", "Гайнуллин"), ("Спасибо",)),
    "signed in Ukrainian": ("З повагою,\nОрест Чорновус", ("Орест", "Чорновус"), ("повагою",)),
    "signed in Bulgarian": ("С уважение,\nЦветан Дулев", ("Цветан", "Дулев"), ("уважение",)),
    "signed in Serbian": ("Срдачан поздрав,\nДрагица Вуловић", ("Драгица", "Вуловић"), ("поздрав",)),
    "signed in Greek": ("Με εκτίμηση,\nΦώτης Λαζαρίδης", ("Φώτης", "Λαζαρίδης"), ("εκτίμηση",)),
    "signed by a desk": ("С уважением,\nСлужба поддержки Полюс", (), ("Служба поддержки",)),
    "goes on behind thanks": ("Спасибо, Тема закрыта.\nС уважением,\nОтдел продаж", (), ("Тема", "Отдел продаж")),
    "greeted with a patronymic": ("Уважаемая Зинаида Аркадьевна!\nВаш заказ готов", ("Зинаида", "Аркадьевна"), ("Уважаемая", "заказ")),
    "greeted in Ukrainian": ("Вітаю, Христино!\nПринтер працює", ("Христино",), ("Принтер",)),
    "greeted in Greek": ("Αγαπητή Δέσποινα,\nη συσκευή", ("Δέσποινα",), ("συσκευή",)),
    "colleagues greeted": ("Добрый день, коллеги!\nСервер Орион не отвечает", (), ("коллеги", "Сервер")),
    "header in Russian": ("От: Лилия Хабибуллина\nКому: Эльдар Ахунов\nТема: Гарантия на Вектор", ("Лилия", "Хабибуллина", "Эльдар", "Ахунов"), ("Тема", "Гарантия")),
    "header in Greek": ("Από: Περικλής Ντόκος\nΘέμα: επιστροφή", ("Περικλής", "Ντόκος"), ("επιστροφή",)),
    "surname with initials": ("Заявку принял Кучеров Д.М. в 10:15", ("Кучеров",), ("Заявку", "10:15")),
    "in a sentence": ("Передайте Тимуру Басыровой папку", ("Тимуру",), ("папку",)),
    "a street called after somebody": ("Остановка на проспекте, ул. А. С. Грибова закрыта", (), ("Остановка", "закрыта")),
    "words that names are": ("Надежда на ремонт есть. Вера в людей тоже.", (), ("Надежда", "Вера")),
    # scripts without capitals
    "signed in Hebrew": ("המסך שחור.\n\nבברכה,\nנועם אלקיים\nנייד: 052-7654321", ("נועם", "אלקיים", "7654321"), ("המסך שחור", "בברכה")),
    "signed in Arabic": ("السلام عليكم أستاذة هالة،\nالشاشة سوداء.\nمع خالص تحياتي،\nزياد المصري\nهاتف: 0507654321", ("هالة", "زياد", "المصري", "0507654321"), ("الشاشة", "تحياتي")),
    "signed in Persian": ("با احترام\nبهرام کیانی", ("بهرام", "کیانی"), ("احترام",)),
    "signed in Hindi": ("प्रिय श्री विनोद जी,\nस्क्रीन काली है।\nधन्यवाद,\nमीनाक्षी राव\nमोबाइल: 91234 56780", ("विनोद", "मीनाक्षी", "91234"), ("स्क्रीन", "जी")),
    "signed in Thai": ("ขอแสดงความนับถือ\nมานี ศรีสุข\nโทร 089-765-4321", ("มานี", "765-4321"), ("ขอแสดงความนับถือ",)),
    "header in Korean": ("보낸 사람: 최유진\n받는 사람: 박서준\n제목: 화면 고장", ("최유진", "박서준"), ("제목", "화면 고장")),
    "desks of the East": ("שלום לכולם,\nתודה,\nצוות התמיכה\n\n감사합니다.\n고객센터 드림\n\nشكرا\nفريق الدعم", (), ("צוות התמיכה", "고객센터", "فريق الدعم")),
    "a sentence behind thanks": ("תודה\nהמדפסת עדיין לא עובדת לי", (), ("המדפסת",)),
    # who wrote above what is quoted
    "wrote in Czech": ("Dne 3.2.2025 9:05, Radovan Kučera napsal(a):\n> nejde to", ("Radovan Kučera",), ("napsal(a)", "3.2.2025")),
    "wrote in Dutch": ("Op wo 5 feb 2025 om 09:05 schreef Femke Visser <f.visser@polderweg.nl>:\n> ok", ("Femke Visser", "f.visser@polderweg.nl"), ("schreef", "5 feb 2025")),
    "from in Russian": ("05.02.2025 09:05 от Ruslan K <rk@vostok.example>:\n> да", ("Ruslan K",), (" от ", "05.02.2025")),
    "wrote in French, three words": ("Le 05/02/2025 à 09:05, Maëlys Le Gall a écrit :\n> oui", ("Maëlys Le Gall",), ("a écrit", "05/02/2025")),
    "wrote in Polish": ("W dniu 05.02.2025 o 09:05, Bożena Wilk pisze:\n> tak", ("Bożena Wilk",), ("05.02.2025", "pisze")),
    "sent in Turkish": ("Kimden: Sibel Aydın\nGönderildi: 5 Şubat 2025\nKonu: iade", ("Sibel Aydın",), ("5 Şubat 2025", "iade")),
    "label in Swedish": ("Från: Tuva Nyberg\nSkickat: den 5 februari\nÄmne: retur", ("Tuva Nyberg",), ("Från", "den 5 februari")),
    "name in brackets": ("Author:     Haruka Mori (森遥) <mori@kaze.example>\nDate: Tue", ("Haruka", "森遥"), ("Author",)),
    "firm in brackets": ("Author: Haruka Mori (Support) <mori@kaze.example>", ("Haruka",), ("Support",)),
    "wrote by an account, its address taken out": ("On Tue, Mar 4, 2025 at 1:18 PM silverjay42 ***@***.***> wrote:\n\n> x\n\nFrom: k8mox <k8...@k8...> - 2025-03-04 06:47:29", ("silverjay42", "k8mox"), ("wrote:", "2025-03-04 06:47:29")),
    "by order": ("Mit freundlichen Grüßen\ni.A. Detlef Harms", ("Detlef", "Harms"), ("i.A. ",)),
    "two titles": ("Vorsitzender: Prof. Dr. Ansgar Meinel", ("Ansgar", "Meinel"), ("Prof. Dr. ",)),
    "an extension behind a dash": ("Sie erreichen mich unter der Durchwahl -4417.", ("4417",), ("Durchwahl",)),
    "header in Danish": ("Fra: Jeppe Krogh\nTil: Signe Holm\nEmne: ordre 4417", ("Jeppe Krogh", "Signe"), ("Emne: ordre 4417",)),
    # nobody
    "days of work": ("Lorcan Tighe\nWorking days: Mon-Thu", ("Lorcan",), ("Mon-Thu",)),
    "a firm's numbers in Russian": ("ООО Вектор, КПП 770401001, ОГРН 1027704417720", (), ("770401001", "1027704417720")),
    "a firm's seat": ("OHG mit Sitz in Bremen, Sitz der Gesellschaft: Bremen", (), ("mit Sitz in", "Sitz der Gesellschaft")),
    "written with a program": ("Cheers\n\nSent with Quillmail", (), ("Quillmail",)),
    "written with a program, linked": ('<div>Sent via <a href="https://www.blueferret.example/?sig">Ferret</a></div>', (), ("Ferret",)),
    "from somebody": ("Sent from Ingeborg's tablet", ("Ingeborg",), ("Sent from",)),
    "a list": ("-- \nkrita mailing list\nkrita@lists.example.org", (), ("krita mailing list",)),
    "a typeface": ('<style>@font-face {font-family:"Cambria Math";} p {font-family:Georgia,"Lucida Bright"}</style><p>Hi Ottilie,</p>', ("Ottilie",), ("Cambria Math", "Georgia", "Lucida Bright")),
    "modes of files": ("commit 8d3f\nAuthor: Nadia Ferro <nf@x.example>\n\n:100644 100755 e69de29 58a6c75 M\ta/b", ("Nadia Ferro",), (":100644 100755",)),
    "a date behind a plus": ("/display/OPS/Status+Call+-+2024-03-18+Minutes", (), ("2024-03-18",)),
    "a year in Russian": ("Прайс на 2023 год и гарантия", (), ("2023 год",)),
    "a route of users": ("<https://shop.example.com/user/unsubscribe/4a40> and https://shop.example.com/users/opt-out", (), ("unsubscribe", "opt-out")),
    "a message pointed to": ('<blockquote cite="mid:CA+jEW7Kb4U6qc4OnH5m@mail.example.com" type="cite">', (), ("CA+jEW7Kb4U6qc4OnH5m@mail.example.com",)),
    "an attachment's id": ("From: a\nX-Attachment-Id: ii_kx12@goomoji.example\nSubject: x", (), ("ii_kx12@goomoji.example",)),
    "what a filter counted": ("Subject: x\nX-pstn-levels: (S: 2.37279/99.90000 CV:99.9000 M:97.0282 C:98.6951 )\nMessage-Id: <a@b>", (), ("2.37279/99.90000", "97.0282")),
    "headers in a list": ("('Vary', 'Accept, Authorization, Cookie, X-Request-Id'), ('ETag', 'W/12')", (), ("Authorization, Cookie, X-Request-Id", "W/12")),
    "a header of Python's": ("{'Authorization': 'Bearer key_7f3k2m9q8z', 'User-Agent': 'fetcher/2.1'}", ("key_7f3k2m9q8z",), ("'User-Agent': 'fetcher/2.1'}",)),
    "how long a cache has an answer": ("HTTP/1.1 200 OK\nContent-Type: text/html\nVary: Cookie\nAge: 41\nETag: x", (), ("Vary: Cookie", "Age: 41")),
    "a person of an age beside a page": ("Name: Ottilie Brandt\nAge: 41\nContent-Type: text/html", ("Ottilie", "41"), ("text/html",)),
    # display names and addresses of firms, programs and lists
    "a shop's name and its desk": ('From: "brightHotel Booking" <bookings@brighthotel.com>\nSubject: Confirmation of booking with brightHotel\nDate: x', ("bookings@brighthotel.com",), ("brightHotel", "booking with")),
    "somebody at their own domain": ("From: Ulrike Brandhorst <mail@brandhorst.de>\nSubject: x", ("Ulrike Brandhorst",), ()),
    "a list of words": ("To: <widget-bindings@lists.example.org>\nSubject: Revisiting the Bindings", ("widget-bindings@lists.example.org",), ("the Bindings",)),
    "a project's list": ("To: notabit@notabitmail.org\nSubject: patch\n\nrun notabit search, see notabit.el", ("notabit@notabitmail.org",), ("run notabit search", "notabit.el")),
    "a list of a subsystem": ("Cc: zzkc-linux-vfat@m.example.org\nSubject: x\n\n fs/vfat/cache.c | 2 +-", ("zzkc-linux-vfat@m.example.org",), ("fs/vfat/cache.c",)),
    "somebody with a hyphen": ("From: wiebke-martens@kanzlei.example\nSubject: x\n\nMartens called again", ("Martens",), ("called again",)),
    "a program that writes": ('From: "Orbit Bugzilla" <noreply@orbit.example>\nSubject: [Bug 17] x', (), ("Orbit Bugzilla", "noreply@orbit.example")),
    "somebody by a program": ('From: "Octavia Kettwig" <notifications@github.com>\nSubject: Re: x', ("Octavia Kettwig",), ()),
    "what git signs with": ("Signed-off-by: Nadia Ferro <nf@x.example>\n---\n a/b | 2 +-\n\n-- \n2.39.1.4\n", ("Nadia Ferro",), ("-- \n2.39.1.4",)),
    "an address below two dashes": ("-- \nroot at the router, 198.51.100.7\n", ("198.51.100.7",), ("router",)),
    "armour": ("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHi Ottilie,\n-----BEGIN PGP SIGNATURE-----", ("Ottilie",), ("-----BEGIN PGP SIGNED MESSAGE-----",)),
    "told to a list": ('send the line "unsubscribe gtk-fsdevel" in\nthe body of a message', (), ("unsubscribe gtk-fsdevel",)),
    "small letters in Russian": ("Данные внесены в связи с переездом и в рамках договора", (), ("в связи с переездом", "в рамках")),
    "who is welcome": ("My name is Israel Baptista.\n\nWelcome, Israel! Glad you are here.", ("Israel",), ("Welcome",)),
    "a firm's returned mail": ('Sender: "Brightford Insights" <info=brightfordinsights.com@mail90.example.net>\nFrom: x\n\nthe Brightford Insights Newsletter', (), ("the Brightford Insights Newsletter",)),
    "styles of a page": ('span.PlainTextChar {mso-style-name:"Plain Text Char";} table.Grid {mso-style-name:"Table Normal";} <p>the Table is Normal, Name: "Ottilie Brandt"</p>', ("Ottilie",), ("Plain Text Char", "Table Normal", "the Table is Normal")),
    "ends of elements and signs of a page": ("<table>\n  <tr>\n </tr>\n  </tbody>\n</table>\nthe &laquo;Ferrnews&raquo; site", (), ("</tbody>", "&laquo;", "&raquo;")),
    "a desk in the plural": ("To: repairs@hotel.example\nSubject: x\n\nhttps://repairs.hotel.example/MyRepairs.asp", ("repairs@hotel.example",), ("https://repairs.hotel.example/MyRepairs.asp",)),
    # chats
    "who speaks in a channel": ("2024-03-02T09:16:21+0000  <mkettwig> have you tried 2.4?\n2024-03-02T09:16:50+0000  *** Nerolin has joined #help\n2024-03-02T09:17:35+0000  * mkettwig is away", ("mkettwig", "Nerolin"), ("2.4", "#help", "has joined")),
    "levels in the same signs": ("2024-03-02 09:16:21 <Warning> disk full\n09:16:22 <notice> closed", (), ("Warning", "notice")),
    "mentioned in Slack": ("<@U04KQ2Z7B|tvieira> uploaded to <#C02A1B2C3|general>", ("U04KQ2Z7B", "tvieira"), ("C02A1B2C3", "general")),
    "mentioned in Discord": ("thanks <@!284719330122948609>", ("284719330122948609",), ("thanks",)),
}


@pytest.mark.parametrize(("text", "gone", "kept"), TEXTS.values(), ids=TEXTS)
def test_what_is_somebodys_goes_and_the_rest_stays(redactor: Redactor, text: str, gone: tuple[str, ...], kept: tuple[str, ...]) -> None:
    out = redactor.redact_record({"body": text})["body"]
    assert not [value for value in gone if value in out], out
    assert not [value for value in kept if value not in out], out
