"""Words behind which the logs of applications say how old somebody is, or in what year they were born, and words behind a number that say it is somebody's age, in many languages.

They are looked for in logs only, with a number beside them (detect/rows/aged_rows.py). Words of one table are parted by blanks; `_` in a word stands for any
sign between two words, or none.
"""

# ruff: noqa: E501, RUF001 - tables read best as they are, and words are in many scripts

from __future__ import annotations

#: The age of somebody, which programs use of nothing else.
AGES = (
    "âge âgé âgée edad età idade leeftijd ålder wiek věk vek_pacienta yaş yaşı umur usia tuổi tuoi ikä aldur életkor vârsta varsta vârstă starost godine amžius vecums vanus edat oed mosha umri "
    "вік возраст возраст_пациента години ηλικία العمر عمره عمرها عمر سن_بیمار גיל उम्र आयु বয়স வயது వయస్సు อายุ 年龄 年齡 年齢 나이 연령 ასაკი տարիքը "
    "patient_age patientage customer_age user_age rider_age driver_age passenger_age pax_age guest_age child_age kid_age applicant_age member_age insured_age caller_age victim_age estimated_age est_age age_estimate age_estimated selfie_age face_age predicted_age apparent_age age_years age_yrs age_in_years ageyears age_group_exact demographic_age"
)
#: The same where a program may mean another thing: asked with a word for years behind the number.
AGES_MAYBE = "age aged alter alder kor eta vek alte seniority"
#: Years of somebody's life, behind a number.
YEARS = "ans an años año anys anni anno anos ano jahre jahren jahr j. jaar år ára vuotta vuotias lat lata let letá roků rokov év éves ani godina godine let_stara yaşında yaşındaki tahun thn tuổi miaka years year yrs yr yo y/o y.o. лет года год л. років роки рік години ετών έτη χρονών سنة سنوات عام عاما سال ساله साल वर्ष বছর ปี 岁 歲 周岁 歳 才 세 살 წლის տարեկան שנים"
#: Somebody, before or behind their age.
SOMEBODY = (
    "dame femme homme monsieur madame patient patiente fille garçon enfant bébé personne victime conducteur conductrice piéton adhérent élève frau mann herr patientin junge mädchen kind säugling person fahrer fahrerin bewohner bewohnerin mujer varón hombre niño niña paciente señora señor anciano anciana conductor uomo donna bambino bambina paziente signora signore anziano anziana "
    "mulher homem menino menina criança idoso idosa vrouw man jongen meisje patiënt bewoner kvinna pojke flicka patienten kvinde mand mann kvinne dreng pige gutt jente nainen mies poika tyttö potilas kobieta mężczyzna chłopiec dziewczynka pacjent pacjentka kierowca žena muž chlapec dívka pacient pacientka nő férfi fiú lány beteg femeie bărbat băiat fată pacient pacientă žena muškarac dječak djevojčica pacijent "
    "kadın erkek çocuk hasta perempuan laki-laki wanita pria anak pasien nữ nam bệnh_nhân mwanamke mwanaume mgonjwa женщина мужчина мальчик девочка ребёнок ребенок пациент пациентка водитель пострадавший жінка чоловік пацієнт жена мъж пациент жена мушкарац γυναίκα άνδρας ασθενής παιδί אישה גבר ילד ילדה מטופל امرأة رجل طفل مريض سيدة زن مرد بیمار महिला पुरुष मरीज बच्चा หญิง ชาย ผู้ป่วย "
    "woman lady gentleman female male boy girl child infant toddler patient pt resident caller customer client pupil student passenger driver rider pedestrian victim pensioner widow widower elderly adult"
)
#: The year of somebody's birth.
BIRTH_YEARS = "yob birth_year birthyear year_of_birth geburtsjahr jahrgang jg année_de_naissance annee_naissance né_en née_en año_de_nacimiento ano_nacimiento año_nac anno_di_nascita anno_nascita ano_de_nascimento ano_nascimento geboortejaar födelseår fødselsår fødeår syntymävuosi rok_urodzenia rok_ur rocznik rok_narození rok_narodenia ročník születési_év szül.év anul_nașterii an_nastere godište godina_rođenja doğum_yılı tahun_lahir năm_sinh mwaka_wa_kuzaliwa год_рождения г.р. г/р рік_народження година_на_раждане έτος_γέννησης שנת_לידה سنة_الميلاد سال_تولد जन्म_वर्ष ปีเกิด 出生年 出生年份 生年 생년 출생년도"
