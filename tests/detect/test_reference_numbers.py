"""Numbers of cases, orders, calls and measures stay, whoever found them; what looks like them and is somebody's goes."""

from __future__ import annotations

import pytest

from redactor.detect.review import reference_numbers
from redactor.types import Span

#: text with the value in angle brackets, entity, detector, whether it is a thing's
CASES = [
    pytest.param("app says v6.31.0 (<2210>)", "DEVICE_ID", "context:device_id_reply", True, id="build"),
    pytest.param("client 24.6.1 [build <88340>], error", "CUSTOMER_ID", "context:id_answered", True, id="build_named"),
    pytest.param("Installiert: 3.2.10 (<40712>)", "SERIAL_NUMBER", "model:names", True, id="build_german"),
    pytest.param("my id (<2210>) is on the card", "DEVICE_ID", "context:device_id_reply", False, id="id_in_brackets"),
    pytest.param("which tops out at <1080p>.", "CUSTOMER_ID", "context:id_answered", True, id="resolution"),
    pytest.param("set it to <2160p60> please", "SERIAL_NUMBER", "model:names", True, id="resolution_frames"),
    pytest.param("the screen is <1920x1080>", "CUSTOMER_ID", "context:id_answered", True, id="screen"),
    pytest.param("pick <5G/4G/3G> in the list", "SSID", "model:names", True, id="generations"),
    pytest.param("Player: <GPA.3312-8841-0097-25514>", "USERNAME", "context:account_named", True, id="play_order"),
    pytest.param("order <203-4471882-0091532> not here", "CUSTOMER_ID", "model:names", True, id="amazon_order"),
    pytest.param("das Etikett <RMA-DE-55208> außen", "DEVICE_ID", "context:tag_abroad", True, id="rma"),
    pytest.param("see <INC0081274>", "DEVICE_ID", "model:names", True, id="incident"),
    pytest.param("kapattık: <CASE/2024/118>", "CUSTOMER_ID", "model:names", True, id="case"),
    pytest.param("app gives <HATA-502>", "HOSTNAME", "model:names", True, id="error_turkish"),
    pytest.param("loaner <CLT-20117> given", "DEVICE_ID", "model:names", False, id="asset"),
    pytest.param("Cliente: <00418> m³, obrigado", "NATIONAL_ID", "model:names", True, id="cubic_metres"),
    pytest.param("leitura <00418 m³>", "NATIONAL_ID", "model:names", True, id="cubic_metres_within"),
    pytest.param("stand <048213> kWh", "SERIAL_NUMBER", "model:names", True, id="kilowatt_hours"),
    pytest.param("Yarın <09.00-13.00> arası", "PHONE_NUMBER", "shape:phone_national", True, id="hours"),
    pytest.param("open <08.30 – 12.15>", "PHONE_NUMBER", "shape:phone_national", True, id="hours_dash"),
    pytest.param("mo–fr <09:00 bis 17:30>", "PHONE_NUMBER", "model:names", True, id="hours_german"),
    pytest.param("call <09131 44718>", "PHONE_NUMBER", "context:phone_context", False, id="called"),
    pytest.param("call #<88120> inbound", "PHONE_NUMBER", "context:phone_context", True, id="call_counted"),
    pytest.param("chat #<4471>", "PHONE_NUMBER", "context:phone_context", True, id="chat_counted"),
    pytest.param("call <88120>", "PHONE_NUMBER", "context:phone_context", False, id="call_a_number"),
    pytest.param("£84.60, receipt <0417 03 118 2291>, Otley", "PHONE_NUMBER", "shape:phone_national", True, id="receipt"),
    pytest.param("Kassenbon Nr. <0417 03 118>", "PHONE_NUMBER", "shape:phone_national", True, id="receipt_german"),
    pytest.param("Police rpt: <041877-04>, Ofcr Banda", "PHONE_NUMBER", "shape:phone_national", True, id="police_report"),
    pytest.param("| Avago 9361-8i | <05-25420-08> | ok", "PHONE_NUMBER", "shape:phone_national", True, id="part_in_groups"),
    pytest.param("39  JVGL <0612 8840 0883>  pallet refused", "PHONE_NUMBER", "shape:phone_national", True, id="parcel_dhl"),
    pytest.param("colis 6Q <0412 7783 914> livré", "PHONE_NUMBER", "shape:phone_national", True, id="parcel_la_poste"),
    pytest.param("special (ZW <0441 7718> 2GB).", "PHONE_NUMBER", "shape:phone_national", True, id="parcel_upu"),
    pytest.param("fatura FS <0417/118820>", "PHONE_NUMBER", "shape:phone_national", True, id="invoice_series"),
    pytest.param("TICKET NBR: <016 7712904418>", "PHONE_NUMBER", "shape:phone_national", True, id="ticket_of_airline"),
    pytest.param("MR <020 7946 0018> rang", "PHONE_NUMBER", "shape:phone_national", False, id="title_before"),
    pytest.param("colis <0655 12 34 56 78>", "PHONE_NUMBER", "shape:phone_national", True, id="parcel_french"),
    pytest.param("Returns: <020 7946 0018>", "PHONE_NUMBER", "shape:phone_national", False, id="department"),
    pytest.param("receipts please to <020 7946 0018>", "PHONE_NUMBER", "shape:phone_national", False, id="receipts_to"),
    pytest.param("swapped inlet frit <01018-22707>, purged", "PHONE_NUMBER", "shape:phone_national", True, id="swapped"),
    pytest.param("we replaced the drain valve <00618-842>", "PHONE_NUMBER", "shape:phone_national", True, id="replaced"),
    pytest.param("Dichtung getauscht, neu bestellt die Pumpe <0020-107>", "PHONE_NUMBER", "shape:phone_national", True, id="ordered_german"),
    pytest.param("I changed my number to <07700 900118>", "PHONE_NUMBER", "shape:phone_national", False, id="number_changed"),
    pytest.param("merhaba, <7730 4418 209> nolu kargom", "CUSTOMER_ID", "model:names", True, id="parcel_turkish"),
    pytest.param("Subject: Missing dowels!! <NB-4488102>\n\nEvening", "DEVICE_ID", "model:names", True, id="subject"),
    pytest.param("Betreff: Re: Lieferung <KX/26/01177>\n\nHallo", "NATIONAL_ID", "model:names", True, id="subject_german"),
    pytest.param("Subject: my laptop <NB-0412>\n\nEvening", "DEVICE_ID", "model:names", False, id="subject_machine"),
    pytest.param("Subject: customer <KX-4488102>\n\nEvening", "CUSTOMER_ID", "model:names", False, id="subject_customer"),
    pytest.param("Subject: dead laptop <5CG1420XKZ>\n\nEvening", "SERIAL_NUMBER", "model:names", False, id="subject_serial"),
    pytest.param("<CB-1181> Year 9, Zofia Ncube", "DEVICE_ID", "model:names", True, id="first_word"),
    pytest.param("<LAP-1181> Year 9, Zofia Ncube", "DEVICE_ID", "model:names", False, id="first_word_machine"),
    pytest.param("Hyacinth: All changed. <W-2290417>", "CUSTOMER_ID", "model:names", True, id="last_word"),
    pytest.param("It's the account. <W-2290417>", "CUSTOMER_ID", "context:id_answered", False, id="answered"),
    pytest.param("Plinko+ shows <PLK-1015> on the tv", "HOSTNAME", "model:names", True, id="shown"),
    pytest.param("Anzeige meldet <WX-204>", "DEVICE_ID", "model:names", True, id="shown_german"),
    pytest.param("the label says <LAP-0412>", "DEVICE_ID", "model:names", False, id="label_says"),
    pytest.param("Kunde: <wolfi_1961>", "USERNAME", "context:account_named", False, id="account_like_work_order"),
    pytest.param("Client : <poire2poire>", "PASSWORD", "context:password_reply", False, id="password_like_order"),
    pytest.param("new: <Sosna-3311-Fotel>", "PASSWORD", "context:answer_said", False, id="password_of_words"),
    pytest.param("employee code <IT-40417>. Client", "EMPLOYEE_ID", "model:names", False, id="employee_code"),
    pytest.param("Device: <SR-LT-0287>", "HOSTNAME", "model:names", False, id="machine_like_request"),
    pytest.param("is active, ref <FW-2026-00418>.", "CUSTOMER_ID", "model:names", True, id="ref"),
    pytest.param("Reference: <850 114 2207>", "CUSTOMER_ID", "model:names", False, id="reference_of_figures"),
    pytest.param("Commande n° <LB-2026-11873>.", "SERIAL_NUMBER", "model:names", True, id="order_french"),
    pytest.param("my customer ref <FW-2026-00418>", "CUSTOMER_ID", "model:names", False, id="customers_ref"),
    pytest.param("contract <MPS-2207>", "CUSTOMER_ID", "model:names", False, id="contract"),
    pytest.param("bag tag <5381882013>", "DEVICE_ID", "context:noted_device_id", True, id="bag_tag"),
    pytest.param("* tag <v0.14.0>", "DEVICE_ID", "context:noted_device_id", False, id="tag_alone"),
    pytest.param("git tag <v0.14.0-rc.2>", "DEVICE_ID", "context:noted_device_id", True, id="git_tag"),
    pytest.param("Machine <ATM-0417> reported", "HOSTNAME", "context:machine_named", True, id="cash_machine"),
    pytest.param("machine <FIN-0417> reported", "HOSTNAME", "context:machine_named", False, id="machine"),
    pytest.param("case: <RMA-55208>", "CUSTOMER_ID", "label:customer_id", False, id="label_is_believed"),
]


@pytest.mark.parametrize(("line", "entity", "detector", "is_reference"), CASES)
def test_numbers_of_things(line: str, entity: str, detector: str, is_reference: bool) -> None:  # noqa: FBT001
    start = line.index("<")
    end = line.index(">") - 1
    text = line.replace("<", "", 1).replace(">", "", 1)
    assert reference_numbers.is_reference(text, Span(start, end, entity, 0.8, detector)) is is_reference
