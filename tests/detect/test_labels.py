"""Keys and labels as evidence: which entity stands under a key, and which keys are none."""

from __future__ import annotations

import pytest

from redactor.detect.labels import entity_for_key

KEYS = {
    "PERSON": ("customer_name", "firstName", "Requester", "u_caller", "お名前", "Nachname", "nombre completo", "display-name", "assigned_to"),
    "EMAIL_ADDRESS": ("email", "billing_email", "emailAddress2", "E-Mail-Adresse", "correo electrónico", "contact.email"),
    "PHONE_NUMBER": ("Phone:", "mobilePhone", "caller_id", "Telefonnummer", "numéro de téléphone", "電話番号"),
    "USERNAME": ("user_name", "UserName", "sAMAccountName", "login", "Benutzername"),
    "IP_ADDRESS": ("ip", "src_ip", "X-Forwarded-For", "ipAddress"),
    "MAC_ADDRESS": ("mac_address", "MAC", "macアドレス"),
    "SERIAL_NUMBER": ("serialNumber", "Serial No.", "Seriennummer", "service_tag", "製造番号"),
    "POSTAL_ADDRESS": ("home_address", "Anschrift", "billing address", "住所", "address"),
    "PASSWORD": ("password", "db_password", "wifi_key", "Passwort", "contraseña"),
    "SECRET": ("api_key", "clientSecret", "AWS_SECRET_ACCESS_KEY"),
    "AUTH_TOKEN": ("access_token", "token", "Authorization"),
    "COOKIE": ("set-cookie", "JSESSIONID"),
    "DATE_OF_BIRTH": ("dob", "birthDate", "Geburtsdatum"),
    "PURCHASE_DATE": ("purchase_date", "Kaufdatum"),
    "CUSTOMER_ID": ("customer_number", "accountNumber", "Kundennummer"),
    None: (
        "name", "product_name", "file_name", "className", "username_required", "token_count", "max_token_count", "password_expires_at", "email_verified", "id", "key",
        "phone_type", "user_agent", "memory_address", "status", "description", "version", "subject", "session_timeout", "image_name", "", "zip_file",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("entity", "key"), [(entity, key) for entity, keys in KEYS.items() for key in keys])
def test_a_key_says_what_its_value_is(entity, key):
    assert entity_for_key(key) == entity


def test_long_keys_are_no_evidence():
    assert entity_for_key("email " * 50) is None
