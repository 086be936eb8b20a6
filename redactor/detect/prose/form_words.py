"""Labels of forms whose value stands in the next cell, behind a slash or on the next line: parts of a name, towns, postcodes, short numbers; data only."""

# ruff: noqa: E501, RUF001 - a label in all its languages reads best on one line, and labels are in many scripts

from __future__ import annotations


def _table(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


#: What a value is -> its labels. A space in one stands for nothing or for one of space, dash, slash, underscore, point.
LABELS: dict[str, tuple[str, ...]] = {
    "PERSON": _table("""
        first name, firstname, last name, lastname, surname, forename, forenames, given name, given names, family name, middle name, maiden name, preferred name, known as, legal name,
        vorname, vornamen, nachname, familienname, zuname, rufname, geburtsname, prénom, prénoms, prenom, nom de famille, nom de naissance, nom d'usage, apellido, apellidos, primer apellido, segundo apellido, nombre de pila,
        cognome, sobrenome, apelido, primeiro nome, último nome, nome próprio, voornaam, voornamen, achternaam, roepnaam, förnamn, efternamn, tilltalsnamn, fornavn, etternavn, efternavn, mellomnavn, mellemnavn, etunimi, etunimet, sukunimi,
        imiona, nazwisko, příjmení, křestní jméno, priezvisko, keresztnév, vezetéknév, utónév, prenume, nume de familie, prezime, priimek, soyadı, soyad, soyisim, фамилия, отчество, прізвище, ім'я та прізвище, по батькові, фамилно име, презиме, επώνυμο, φορολογούμενος, perekonnanimi, eesnimi, pavardė, vardas, uzvārds, vārds, mbiemri, apellido paterno, apellido materno, cognoms, izena, nama depan, nama belakang, họ và tên"""),
    "PERSON.who": _table("""
        pt name, patient name, customer name, client name, contact name, full name, owner name, caller name, employee name, borrower, name of borrower, name of patient, name of customer, name of applicant, applicant, caregiver, carer, guardian, next of kin, emergency contact, contact person, site contact, ordering md, prescriber, dispenser, dispensed by, clinician, physician, attending, referring md, gp,
        technician, installer, fitter, engineer, fitted by, collected by, received by, issued by, approved by, line manager, supervisor, keyholder, key holder, ansprechpartner, ansprechpartnerin, angehöriger, angehörige, sachbearbeiter, techniker, monteur, ausgegeben an, interlocuteur, aidant, bénéficiaire, technicien, intervenant, propietario, propietaria, titular, cuidador, cuidadora, técnico, referente, intestatario, tecnico, proprietario, proprietária, responsável, técnica, contactpersoon, mantelzorger, kontaktperson, pårørende, anhörig, tekniker, osoba kontaktowa, opiekun, technik, kontaktní osoba, kapcsolattartó, persoană de contact, kontakt osoba, yetkili kişi, teknisyen"""),
    "PERSON.weak": _table("name, nom, nombre, nome, naam, namn, navn, nimi, imię, jméno, meno, nume, ime, ad, adı, isim, név, имя, име, ім'я, όνομα, nama"),
    "PERSON.initial": _table("m i, mi, middle initial, init, second initial"),
    "LOCATION": _table("""
        town, city, town city, city town, town or city, city or town, suburb, village, locality, home town, hometown, place of residence, town of residence, city of residence, ort, wohnort, stadt, gemeinde, wohngemeinde, ville, commune, localité, ville de résidence,
        ciudad, localidad, población, poblacion, municipio, città, comune, località, cidade, localidade, município, concelho, freguesia, plaats, woonplaats, stad, gemeente, postort, bostadsort, poststed, bosted, postby, kaupunki, paikkakunta, postitoimipaikka, kotikunta,
        miasto, miejscowość, město, obec, mesto, település, város, helység, oraș, localitate, grad, mjesto, naselje, kraj bivanja, şehir, ilçe, semt, город, населённый пункт, населенный пункт, місто, населений пункт, град, πόλη, linn, miestas, pilsēta, kota, ciutat, població"""),
    "POSTCODE": _table("""
        postcode, post code, postal code, zip, zip code, zipcode, state zip, st zip, eircode, plz, postleitzahl, code postal, código postal, codigo postal, c p, cod postal, cap, c a p, cep, postnummer, postnr, postinumero, kod pocztowy, psč, irányítószám, irsz, cod poștal, poštanski broj, poštna številka, posta kodu,
        индекс, почтовый индекс, поштовий індекс, пощенски код, т к, τ κ, sihtnumber, pašto kodas, pasta indekss, kode pos, codi postal"""),
    "PHONE_NUMBER": _table("""
        pager, pager no, pager number, bleep, bleep no, bleep number, beeper, extension, ext, extn, ext no, internal ext, internal extension, internal number, desk phone, desk ext, durchwahl, nebenstelle, interne rufnummer, poste, poste interne, n° de poste, bip, extensión, anexo, busca,
        interno, numero interno, cercapersone, ramal, toestel, toestelnummer, doorkiesnummer, pieper, semafoon, anknytning, ankn, internnummer, lokalnummer, alanumero, numer wewnętrzny, nr wewnętrzny, wewnętrzny, tel wewn, linka, klapka, mellék, interior, lokal, dahili, dahili no, dahili numara, внутренний, внутренний номер, внутр, добавочный, вн номер, внутрішній"""),
}
#: What a label of a part of a name has beside it in the same form: with it, `Nom` or `Imię` is one.
PARTS = _table("first name, forename, given name, surname, last name, family name, vorname, nachname, prénom, prenom, prénoms, apellidos, apellido, cognome, sobrenome, apelido, voornaam, achternaam, efternamn, förnamn, etternavn, efternavn, fornavn, etunimi, sukunimi, nazwisko, příjmení, priezvisko, vezetéknév, keresztnév, prenume, prezime, priimek, soyadı, soyad, soyisim, фамилия, прізвище, презиме, επώνυμο, nama belakang")
