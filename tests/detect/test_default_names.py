"""Default names of networks and of devices: a part of the hardware address stands in them; models, years and words do not go."""

from __future__ import annotations

import pytest

from redactor import Redactor

NETWORKS = """
    TP-Link_7A1B TP-LINK_7A1B2C TP-Link_A182_5G HUAWEI-B535-A1B2 HUAWEI-7A1B2C Vodafone-A1B2C3 vodafoneA1B2 VodafoneConnect12345678 NETGEAR42
    NETGEAR42-5G Linksys01234 VM1234567 VM5A3B2C1 SKYA1B2C SKYDXK4Q BTHub6-X7KP BTWholeHome-X7K TALKTALK1A2B3C EE-Hub-a1b2 PLUSNET-ABC123
    Livebox-A1B2 Freebox-A1B2C3 Bbox-A1B2C3D4 MOVISTAR_A1B2 TIM-12345678 WLAN-123456 UPC1234567 Ziggo1234567 HOME-A1B2-2.4 ATT7a2b9Cd
    SpectrumSetup-A1 MySpectrumWiFi12-2G Verizon_A1B2C3 Fios-ABC12 NOKIA-A1B2 ZTE_A1B2C3 Tenda_A1B2C3 D-Link-A1B2 ASUS_7A_5G Buffalo-G-A1B2
    aterm-a1b2c3-g HITRON-A1B0 TG1672G42 DIRECT-roku-7A1-B2C3D4 AndroidAP_1234 AndroidAP7A1B Telstra7A1B2C Proximus-Home-7A1B MGTS_GPON_7A1B
    Beeline_2G_F7A1B2 Keenetic-4821 KPN7A1B2C
""".split()
NO_NETWORKS = (
    "our router D-Link-DIR825 is slow", "the HUAWEI-B535 drops the wifi", "a TP-Link_AC1750 router on the network", "model ASUS_RT-AC68U", "NETGEAR-R7000 firmware 1.0.11",
    "the network printer ASUS-VG27A works", "the EE-2023 offer for wifi", "Orange-2023 tariff", "HOME-2023", "VM-2019-03", "Vodafone-R218h wifi dongle", "Huawei-E5577 hotspot",
    "a FRITZ!Box 7530 AX on the wifi", "the Nokia-3310 has no wifi", "AndroidAPI level 33", "the ORBI-RBK50 kit for wifi", "TG1672G is the modem on the network", "the Razer DR900X-2CH and BT-DN300 on the wifi", "ZTE-MF286 router",
)  # fmt: skip


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off")


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("text", ["can't connect to {} since yesterday", "ich bin mit {} verbunden"], ids=["english", "german"])
def test_default_network_goes(redactor: Redactor, name: str, text: str) -> None:
    said = redactor.redact(text.format(name))
    assert name not in said.text
    assert {finding.entity for finding in said.findings} & {"SSID", "HOSTNAME", "MAC_ADDRESS"}


@pytest.mark.parametrize("text", NO_NETWORKS)
def test_model_or_year_is_no_network(redactor: Redactor, text: str) -> None:
    assert redactor.redact(text).text == text


#: name of a device, and what of it is its address
DEVICES = {
    "SEP0011BB3344D5": "0011BB3344D5", "ATA0011BB3344D5": "0011BB3344D5", "BRW30055C7A1B2C": "30055C7A1B2C", "ET0021B7A1B2C3": "0021B7A1B2C3", "SEC001599A1B2C3": "001599A1B2C3",
    "AP7483.c2a1.b2c3": "7483.c2a1.b2c3", "APF09F-C2A1-B2C3": "F09F-C2A1-B2C3", "hue-bridge-001788fffea1b2c3": "001788fffea1b2c3", "ubnt-7483c2a1b2c3": "7483c2a1b2c3",
    "unifi-f09fc2a1b2c3": "f09fc2a1b2c3", "wyze-2caa8ea1b2c3": "2caa8ea1b2c3", "shellyplus1-a8032ab7c1d0": "a8032ab7c1d0", "ESP32-7A1B2C8D9E0F": "7A1B2C8D9E0F", "NPI8E1A3C": "8E1A3C",
    "KMBT7A1B2C": "7A1B2C", "HP1A2B3C": "1A2B3C", "shellyplug-s-7A1B2C": "7A1B2C", "espressif-7a1b2c": "7a1b2c", "yeelink-light-color1_miio123456789": "123456789", "sonoff-1000b5c7d2": "1000b5c7d2",
    "ecobee-511812345678": "511812345678", "nest-18B43001A2B3C4D5": "18B43001A2B3C4D5", "Google-Home-7a1b2c8d9e0f1a2b": "7a1b2c8d9e0f1a2b", "kindle-7a1b2c3d4": "7a1b2c3d4",
}  # fmt: skip


@pytest.mark.parametrize("name", DEVICES)
def test_device_called_after_its_address(redactor: Redactor, name: str) -> None:
    for text in (f"my device shows up as {name} on the network", f"Jul  3 10:11:12 gw named: query for {name} refused"):
        assert DEVICES[name] not in redactor.redact(text).text
        assert DEVICES[name] not in redactor.redact_log(text.encode()).decode()


@pytest.mark.parametrize("name", ["app-3f4e5a6b7c8d", "web-7d9f8c6b5a4e", "AP5510001234", "SIP-202311051200", "HP450G8", "ESP-123456", "hue-saturation", "ring-buffer", "SECURE000000000001", "commit ap-aaaaaaaaaaaa"])
def test_container_model_or_number_is_no_device(redactor: Redactor, name: str) -> None:
    for text in (f"started {name} again", f"Jul  3 10:11:12 gw svc[12]: started {name} again"):
        assert redactor.redact(text).text == text
        assert redactor.redact_log(text.encode()).decode() == text
