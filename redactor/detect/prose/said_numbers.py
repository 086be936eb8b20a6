"""Numbers said figure by figure in other languages than English, and numbers of SIM cards in groups: `acht neun vier neun`, `NG uno cuatro cuatro`.

Five figures in a row are somebody's number unless a word before them names a case, an order or a version; three are enough where
the line or the question above names what is read out. Who counts (`uno, due, tre`) says no number.
"""

# ruff: noqa: E501, RUF001 - a language's figures and words read best on one line, and languages have scripts

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redactor import regex
from redactor.detect import serial_checks
from redactor.detect.search import automata
from redactor.types import Span

_SCORE = 0.75
#: The figures of each language in order, with their other forms after a slash; further words that stand in numbers behind a bar.
_LANGUAGES = """
    null eins/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun | doppel zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert
    zéro/zero un/une deux trois quatre cinq six sept huit neuf | double dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante septante octante huitante nonante cent
    cero uno/una/un dos tres cuatro cinco seis siete ocho nueve | doble diez once doce trece catorce quince dieciséis dieciseis diecisiete dieciocho diecinueve veintiuno veintiún veintidós veintidos veintitrés veintitres veinticuatro veinticinco veintiséis veintiseis veintisiete veintiocho veintinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien
    zero uno/una due tre quattro cinque sei sette otto nove | doppio dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento
    zero um/uma dois/duas três/tres quatro cinco seis/meia sete oito nove | dez onze doze treze catorze quinze dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem
    nul een/één twee drie vier vijf zes zeven acht negen | dubbel tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
    noll/nolla ett/en två/tvåan tre fyra fem sex sju åtta nio | dubbel tio elva tolv tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
    null/nul en/ett/et to tre fire fem seks sju/syv åtte/otte ni | dobbel ti elleve tolv tjue tyve tretti tredive førti fyrre femti halvtreds seksti tres sytti halvfjerds åtti firs nitti halvfems
    nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän | tupla kymmenen
    zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć | dziesięć jedenaście dwanaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
    nula jedna/jeden/jedno dva/dvě tři/tri čtyři/štyri pět/päť šest/šesť sedm/sedem osm/osem devět/deväť | deset dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát
    nulla egy kettő/két három négy öt hat hét nyolc kilenc | tíz húsz harminc negyven ötven hatvan hetven nyolcvan kilencven
    zero unu/una doi/două trei patru cinci șase/sase șapte/sapte opt nouă/noua | zece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci
    sıfır bir iki üç dört beş altı yedi sekiz dokuz | çift on yirmi otuz kırk elli altmış yetmiş seksen doksan
    nol/kosong satu dua tiga empat lima enam tujuh delapan/lapan sembilan | dobel sepuluh sebelas belas puluh seratus ratus
    μηδέν/μηδεν ένα/ενα/μία δύο/δυο τρία/τρια τέσσερα/τεσσερα πέντε/πεντε έξι/εξι επτά/εφτά/επτα/εφτα οκτώ/οχτώ/οκτω/οχτω εννέα/εννιά/εννια | δέκα δεκα έντεκα δώδεκα δεκατρία δεκατρια δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαεφτά δεκαοκτώ δεκαοχτώ δεκαεννέα δεκαεννιά είκοσι εικοσι τριάντα τριαντα σαράντα σαραντα πενήντα πενηντα εξήντα εξηντα εβδομήντα εβδομηντα ογδόντα ογδοντα ενενήντα ενενηντα εκατό εκατόν
    нуль один/одна два/дві три чотири п'ять/п’ять шість сім вісім дев'ять/дев’ять | десять одинадцять дванадцять двадцять тридцять сорок п'ятдесят п’ятдесят шістдесят сімдесят вісімдесят дев'яносто дев’яносто сто
    ноль/нуль один/одна два/две три четыре пять шесть семь восемь девять | десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто
"""
#: What joins them: a blank, a comma, dots of somebody who reads slowly, and what is said for a pause.
_JOIN = regex.compile(r"(?:[ ,.…–-]|\.\.\.){1,4}(?:(?:pausa|pause|punto|point|punkt|komma|und dann|dann|luego|puis|poi|depois|dan|eh|äh|ehm|ähm|mmm|y|e|et|und|en|og|och|i|espace|spazio|espacio|guion|guión|trattino|tiret|strich|bindestrich|barra|streepje|trait)[ ,.…-]{1,3})?", re.IGNORECASE)
#: A letter or two that are spelled, or digits between words.
_SPELLED = regex.compile(r"[A-Z]{1,3}(?![\w'’])|[0-9]{1,2}(?![\w])")
_TOKEN = regex.compile(r"[^\W\d_]+(?:-[^\W\d_]+|(?<=[пв])['’]я[^\W\d_]+)*")
_LEAST, _LEAST_TOLD, _LEAST_FIGURES = 5, 3, 2
_BACK, _QUESTION, _NEAR = 72, 160, 16

#: What names a number that stays.
_OTHERS = regex.compile(
    r"(?<![^\W_])(?:orders?|tickets?|case|rma|versions?|errors?|model|part|invoice|tracking|build|fehler\w*|vorgang\w*|auftrag\w*|bestell\w*|rechnung\w*|quittung\w*|beleg\w*|zähler\w*|stand|sendung\w*|modell\w*|artikel\w*|ersatzteil\w*|commande|dossier|facture|reçu|relevé|compteur|erreur|colis|suivi|modèle|référence|réf|pièce|pedido|caso|factura|recibo|lectura|incidencia|modelo|referencia|envío|ordine|pratica|fattura|ricevuta|scontrino|lettura|errore|versione|modello|spedizione|segnalazione|encomenda|fatura|leitura"
    r"|erro|versão|protocolo|chamado|bestelling|bestelnummer|zaak\w*|factuur|fout\w*|versie|ärende\w*|fel(?:kod)?|faktura\w*|kvitto\w*|kvittering\w*|kuitti\w*|paragon\w*|účtenk\w*|ordre\w*|order\w*|sak\w*|sag\w*|feil\w*|fejl\w*|tilaus\w*|tiket\w*|vika\w*|lasku\w*|zamówieni\w*|zgłoszeni\w*|błąd|błędu|faktur\w*|objednáv\w*|chyb\w*|rendelés\w*|hiba\w*|számla\w*|comand\w*|eroare|sipariş\w*|hata\w*|заказ\w*|чек\w*|заявк\w*|ошибк\w*|верси\w*|модел\w*|счёт\w*|счет\w*)(?![^\W_])",
    re.IGNORECASE,
)
#: Entity -> what names it.
_NAMED = tuple(
    (entity, re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE))
    for entity, words in (
        ("ICCID", r"sim(?:[- ]?(?:karte\w*|kort\w*|card))?|iccid"),
        ("IMEI", r"imei"),
        ("SERIAL_NUMBER", r"serial\w*|s/n|serien\w*|gerätenummer|numéro de série|série|número de serie|serie|matricola|seriale|serienummer|serienr|sarjanumero\w*|seryjn\w*|výrobní\w*|sériov\w*|gyári|seri|серийн\w*|заводск\w*"),
        ("PHONE_NUMBER", r"rufnummer|telefon\w*|handy\w*|mobil\w*|rückruf\w*|phone|mobile|cell|téléphone|portable|rappel\w*|teléfono|móvil|celular|llam\w+|telefono|cellulare|telefone|telemóvel|ligar|telefoon\w*|mobiel\w*|puhelin\w*|numerot?|komórk\w*|telefonszám\w*|telefonul\w*|телефон\w*|мобильн\w*|мобільн\w*|hp|telepon|telpon|whatsapp|τηλέφων\w*|τηλ|κινητ\w*|σταθερ\w*"),
        ("EMPLOYEE_ID", r"personalnummer|mitarbeiter\w*|dienstnummer|matricule|legajo|empleado|dipendente|funcionário|personeels\w*|anställning\w*|ansatt\w*|medarbejder\w*|pracownik\w*|osobní číslo|табельн\w*"),
        ("NATIONAL_ID", r"ausweis\w*|steuer\w*|sozialversicherung\w*|sécurité sociale|passeport|dni|nie|pasaporte|codice fiscale|tessera sanitaria|cpf|contribuinte|bsn|personnummer|fødselsnummer|cpr|henkilötunnus\w*|pesel|rodné číslo|паспорт\w*|снилс|инн|іпн|nik|ktp|αφμ|αμκα|ταυτότητ\w*"),
        ("ONE_TIME_CODE", r"tan|sms-?code|code sms|bestätigungscode|código sms|codice sms|verificatiecode|код из смс"),
        ("PASSWORD", r"pin|puk|passwor\w*|kennwort|code|digicode|mot de passe|clave|contraseña|senha|password|codice segreto|wachtwoord|lösenord|kod|koden|passord|adgangskode|salasana|hasło|heslo|jelszó|parol\w*|şifre\w*|пароль|пин\w*"),
        ("CUSTOMER_ID", r"kunden\w*|vertrag\w*|mitglied\w*|client|abonné|contrat|adhérent|cliente|contrato|socio|abonado|contratto|tessera|utenza|sócio|klant\w*|lidnummer|contract\w*|kund\w*|avtal\w*|medlem\w*|asiakas\w*|klient\w*|umow\w*|zákazn\w*|smlouv\w*|ügyfél\w*|müşteri\w*|клиент\w*|договор\w*|клієнт\w*|договір|pelanggan|συνδρομητ\w*|πελάτ\w*"),
    )
)
#: Not the number of a block or file: `blk_-8924134715029713489`.
_SIM = regex.compile(r"(?<![\d._])(?<!_-)89(?:[ -]?\d){16,18}(?![\d.])")


def _compounds(figures: list[str], larger: list[str]) -> Iterator[str]:
    """Yield the numbers that German, Dutch and Italian write as one word: `vierundvierzig`, `vierenveertig`, `quarantaquattro`."""
    joint = "und" if "vierzig" in larger else "en" if "veertig" in larger else ""
    tens = [word for word in larger if word.endswith(("zig", "ßig", "tig", "nta", "venti"))]
    for ten in tens if joint or "quaranta" in larger else ():
        for unit in (form for forms in figures[1:] for form in forms.split("/")):
            yield f"{unit}{joint}{ten}" if joint else f"{ten[:-1] if unit[0] in 'uo' else ten}{unit}"


@cache
def _figures() -> tuple[list[dict[str, int]], frozenset[str]]:
    """Return, for each language, its words and what figure they are (-1 for larger numbers); and the words of all."""
    languages: list[dict[str, int]] = []
    for line in _LANGUAGES.strip().split("\n"):
        figures, _, larger = line.partition("|")
        words = {form: value for value, forms in enumerate(figures.split()) for form in forms.split("/")}
        languages.append({**dict.fromkeys((*larger.split(), *_compounds(figures.split(), larger.split())), -1), **words})
    return languages, frozenset().union(*languages)


def pattern() -> str:
    """Return in RE2's syntax what a text has in which `find` may find something: three figures of a language in a row, or a SIM card's digits."""
    runs = []
    for words in _figures()[0]:
        any_of = "|".join(re.escape(word) for word in sorted(words, reverse=True))
        runs.append(rf"(?:{any_of})(?:[ ,.…-]{{1,4}}(?:{any_of})){{1}}[ ,.…-]{{1,3}}(?:{any_of}|[A-Za-z])")
    return rf"(?i:(?:^|[^A-Za-z\x{{C0}}-\x{{24F}}\x{{370}}-\x{{4FF}}])(?:{'|'.join(runs)}))|89(?:[ -]?[0-9]){{16}}"


gate = automata.gate(pattern, max_mem=64 << 20)


def find(text: str) -> list[Span]:
    """Return the numbers of a text that are said figure by figure, in order."""
    data = text.encode("utf-8", "surrogatepass")
    if gate()(automata.unanchored(), data, 0, len(data))[0][0] < 0:
        return []
    spans = [Span(*found.span(), "ICCID", _SCORE, "shape:sim_grouped") for found in _SIM.finditer(text) if serial_checks.is_iccid_shape(found.group())]
    return sorted([*spans, *_said(text)], key=lambda span: span.start)


def _said(text: str) -> Iterator[Span]:
    words = _figures()[1]
    done, last = 0, -1
    for token in _TOKEN.finditer(text):
        if token.start() < done or token.group().lower() not in words:
            continue
        start, end, items, figures = _run(text, token.start())
        done = max(end, token.end())
        if items < _LEAST_TOLD or len(figures) < _LEAST_FIGURES or _counts(figures):
            continue
        entity, told = _named(text, start)
        near = last >= 0 and start - last < _NEAR and "\n" not in text[last:start]
        if not entity or (items < _LEAST and not told and not near):
            continue
        last = end
        yield Span(start, end, entity, _SCORE, "context:figures_said")


def _run(text: str, start: int) -> tuple[int, int, int, list[int]]:
    """Return where the longest run of one language's figures from `start` on begins and ends, its parts, and the figures in it."""
    best: tuple[int, int, int, list[int]] = (start, start, 0, [])
    for words in _figures()[0]:
        place = end = start
        items, figures = 0, list[int]()
        while True:
            word = _TOKEN.match(text, place)
            spelled = _SPELLED.match(text, place)
            parts = word.group().lower().split("-") if word else []
            if parts and all(part in words for part in parts):
                figures += [words[part] for part in parts]
                items, end = items + len(parts), word.end() if word else end
            elif spelled and items:
                items, end = items + len(spelled.group()), spelled.end()
            else:
                break
            join = _JOIN.match(text, end)
            if join is None:
                break
            place = join.end()
        if len(figures) > len(best[3]):
            best = (start, end, items, figures)
    first, end, items, figures = best
    before = re.search(r"(?<![\w'’])[A-Z]{1,3}[ -]\Z", text[max(0, first - 4) : first])
    if before is not None and items:
        first, items = first - len(before.group()), items + len(before.group()) - 1
    return first, end, items, figures


def _counts(figures: list[int]) -> bool:
    """Say whether somebody counts: every figure is the one before and one more, or one less."""
    steps = {b - a for a, b in zip(figures, figures[1:], strict=False)}
    return steps in ({1}, {-1})


def _named(text: str, start: int) -> tuple[str, bool]:
    """Return the entity of a number that is said at `start`, and whether a word names it; "" where one names a number that stays."""
    line = text.rfind("\n", 0, start) + 1
    above = text[max(0, text.rfind("\n", 0, line - 1) + 1, line - _QUESTION) : line] if line else ""
    for context in (text[max(line, start - _BACK) : start], above):
        last = {entity: found[-1].end() for entity, words in _NAMED if (found := list(words.finditer(context)))}
        other = max((found.end() for found in _OTHERS.finditer(context)), default=-1)
        if last:
            entity = max(last, key=lambda name: last[name])
            return ("", False) if other > last[entity] else (entity, True)
        if other >= 0:
            return "", False
    return "CUSTOMER_ID", False
