"""Rows for numbers told in passing, in many languages: what a card of somebody's says, cards of boxes, devices handed out and back, numbers behind a thing; texts only."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor.detect.rows.row import Row


def _number(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= 4  # noqa: PLR2004


def _card(text: str) -> bool:
    """Return whether a number is a box's or a member's card: no length of a bank's card."""
    return 8 <= sum(map(str.isdigit, text)) <= 14 and len(set(text)) > 3  # noqa: PLR2004


_ON_CARD = (
    r"(?:on (?:the|his|her|my|their) (?:\w+ )?(?:card|pass|fob|membership card) (?:it says|it reads|there is|is)|(?:his|her|my|their) (?:\w+ )?card (?:says|reads|shows)|op (?:z['’]?n|zijn|haar|mijn|het|de) (?:\w+)?(?:pas|pasje|kaart|kaartje) staat|auf (?:der|seiner|ihrer|meiner) (?:\w+)?karte steht|auf (?:dem|seinem|ihrem|meinem) (?:\w*)ausweis steht"
    r"|sur (?:sa|ma|la|leur) carte (?:il y a|il est écrit|c['’]est écrit|on lit)|en (?:su|mi|la) (?:tarjeta|carnet) (?:pone|dice|aparece|figura)|(?:sulla|nella) (?:sua |mia )?tessera (?:c['’]è(?: scritto)?|si legge|è scritto)|n[ao] (?:seu |meu |minha |sua )?cartão (?:diz|está|consta)|på (?:kortet|hans kort|hennes kort|mitt kort|passet) st[åo]r(?: det)?|na (?:karcie|legitymacji) (?:jest|widnieje|pisze)|na (?:kartě|průkazce) (?:je|stojí)|на (?:карте|пропуске|картке) (?:написано|стоит|номер)|kartında (?:yazan)?)"
)

ROWS: tuple[Row, ...] = (
    Row("card_says", "CUSTOMER_ID", rf"(?i:\b{_ON_CARD})[ :]{{1,2}}(?P<v>[0-9][0-9 -]{{3,14}}[0-9])\b", "context", 0.75, _number, log=False),
    Row("card_number_abroad", "DEVICE_ID", r"(?i:kart(?:ın|ımın)? numaras[ıi]|numer(?:em)? karty|číslo karty|kaartnummer|kortnummer|kartennummer|karten-nr\.?|numéro de (?:la |ma )?carte|n° de carte|número de (?:la |mi )?tarjeta|número do cartão|numero (?:della |di )?(?:carta|tessera|smart ?card)|номер карты|viewing card(?: no\.?| number)?|smart ?card (?:no\.?|number)|kortin numero|kártyaszám)(?: (?:is|ist|est|es|è|é|är|er|jest|je|to))?[ :]{1,3}(?P<v>[0-9](?:[ -]?[0-9]){7,13})(?:[\s.,;)]|$)", "context", 0.75, _card, log=False),
    Row("handed_out", "DEVICE_ID", r"\b(?:Out|In|OUT|IN|Issued|Returned|Given|Back|Old|New|Uit|Raus|Rein|Ausgabe|Rückgabe|Rücknahme|Uitgifte|Inname|Sortie|Retour|Entrega|Devolución|Consegna|Reso|Ut|Inn)[ ]?: ?(?:[a-zà-ÿ]{3,12} )?(?P<v>[A-Z]{2,6}-[0-9]{3,6})(?:[\s,;.()]|$)", "context", 0.75, log=False),
    Row("number_of_thing", "SERIAL_NUMBER", r"(?i:\b(?:amp|amplifier|receiver|transmitter|handset|projector|radio|pump|mic|microphone|camera|drill|generator|mower|bike|frame|engine|hull|inverter|compressor|boiler|scooter|wheelchair|hearing aid|verstärker|rahmen|motor|pumpe|cadre|moteur|bastidor|cuadro|telaio|motore|frame|ram|rama|silnik))[ -]?(?i:no\.?|nr\.?|num\.?|number|nummer|n°|nº|#)[ :]{1,2}(?P<v>[A-Z]{1,5}[ -]?[0-9]{4,8}(?:[/-][A-Z0-9]{1,3})?|[A-Z]{1,4}[0-9]{2,}[A-Z0-9]{3,12}|[0-9]{2,}[A-Z]{1,3}[0-9]{3,8})(?:[\s,;.()]|$)", "context", 0.75, _number, log=False),
)
