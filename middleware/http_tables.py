"""Words that HTTP gives a meaning: path words, query names and header names, and what they hold."""

from __future__ import annotations

import re

#: Path words after which the next segment identifies a person, and as what.
PATH_WORDS = {
    "account": "CUSTOMER_ID", "accounts": "CUSTOMER_ID", "client": "CUSTOMER_ID", "clients": "CUSTOMER_ID",
    "contact": "CUSTOMER_ID", "contacts": "CUSTOMER_ID", "customer": "CUSTOMER_ID", "customers": "CUSTOMER_ID",
    "device": "DEVICE_ID", "devices": "DEVICE_ID", "email": "EMAIL_ADDRESS", "emails": "EMAIL_ADDRESS",
    "employee": "EMPLOYEE_ID", "employees": "EMPLOYEE_ID", "imei": "IMEI", "invite": "AUTH_TOKEN", "member": "CUSTOMER_ID",
    "members": "CUSTOMER_ID", "otp": "ONE_TIME_CODE", "passwd": "PASSWORD", "password": "PASSWORD", "password-reset": "AUTH_TOKEN", "patient": "CUSTOMER_ID", "patients": "CUSTOMER_ID",
    "people": "USERNAME", "person": "PERSON", "persons": "PERSON", "phone": "PHONE_NUMBER", "phones": "PHONE_NUMBER", "pwd": "PASSWORD", "magic-link": "AUTH_TOKEN", "api-key": "SECRET", "apikey": "SECRET", "access-token": "AUTH_TOKEN",
    "profile": "USERNAME", "profiles": "USERNAME", "reset": "AUTH_TOKEN", "reset-password": "AUTH_TOKEN",
    "serial": "SERIAL_NUMBER", "serials": "SERIAL_NUMBER", "session": "COOKIE", "sessions": "COOKIE",
    "subscriber": "CUSTOMER_ID", "subscribers": "CUSTOMER_ID", "token": "AUTH_TOKEN", "tokens": "AUTH_TOKEN",
    "unsubscribe": "AUTH_TOKEN", "user": "USERNAME", "username": "USERNAME", "users": "USERNAME", "verify": "AUTH_TOKEN",
}  # fmt: skip
#: Segments that name an operation, not a person, even after one of PATH_WORDS.
OPERATIONS = frozenset(
    "activate add admin all api archive auth avatar bulk callback cancel changes check complete confirm copy count create current"
    " deactivate delete details disable edit enable expired export filter find forgot forgotten groups help history id import index info invite json list"
    " login logout lookup me merge metadata new notes options orders password permissions policy preferences profile public recent refresh"
    " register remove renew reset restore revoke roles save schema search self sessions set settings signin signup sort stats status"
    " summary tags test tickets token types update upload validate verify view v1 v2 v3".split()
)
#: Query names whose value is a credential, whatever it looks like.
SECRET_NAMES = {
    "access_token": "AUTH_TOKEN", "api_key": "SECRET", "apikey": "SECRET", "api-key": "SECRET", "assertion": "AUTH_TOKEN",
    "auth": "AUTH_TOKEN", "authorization": "AUTH_TOKEN", "client_secret": "SECRET",
    "code_verifier": "SECRET", "csrf": "AUTH_TOKEN", "csrfmiddlewaretoken": "AUTH_TOKEN", "csrf_token": "AUTH_TOKEN",
    "id_token": "AUTH_TOKEN", "id_token_hint": "AUTH_TOKEN", "jsessionid": "COOKIE", "jwt": "AUTH_TOKEN",
    "otp": "ONE_TIME_CODE", "passwd": "PASSWORD", "password": "PASSWORD", "phpsessid": "COOKIE", "pin": "ONE_TIME_CODE",
    "pwd": "PASSWORD", "refresh_token": "AUTH_TOKEN", "saml_response": "AUTH_TOKEN", "samlresponse": "AUTH_TOKEN",
    "secret": "SECRET", "session": "COOKIE", "session_id": "COOKIE", "sessionid": "COOKIE", "sid": "COOKIE", "sig": "SECRET",
    "signature": "SECRET", "token": "AUTH_TOKEN", "x-amz-credential": "SECRET",
    "x-amz-security-token": "AUTH_TOKEN", "x-amz-signature": "SECRET", "x-goog-signature": "SECRET",
}  # fmt: skip
#: Query names that carry credentials (OAuth codes, API keys) or technical facts (error codes): long values
#: are credentials.
LONG_SECRET_NAMES = {
    "code": "ONE_TIME_CODE",
    "key": "SECRET",
    "state": "AUTH_TOKEN",
    "hash": "SECRET",
    "nonce": "AUTH_TOKEN",
}

#: Header name -> what it holds. Names are lower case. Everything that is not here is a named field: its name
#: is evidence.
CREDENTIAL_HEADERS = frozenset(
    "authorization proxy-authorization x-authorization x-forwarded-authorization".split()
)
COOKIES = frozenset("cookie cookie2 x-cookie".split())
SET_COOKIES = frozenset("set-cookie set-cookie2".split())
URLS = frozenset(
    "referer referrer origin location content-location refresh x-original-url x-original-uri x-rewrite-url x-forwarded-uri"
    " x-forwarded-url x-request-uri hx-current-url ping-from ping-to sourcemap source-map destination".split()
)
ADDRESSES = frozenset(
    "x-forwarded-for x-original-forwarded-for x-real-ip x-client-ip x-cluster-client-ip client-ip true-client-ip cf-connecting-ip"
    " cf-connecting-ipv6 cf-pseudo-ipv4 fastly-client-ip fly-client-ip x-envoy-external-address x-appengine-user-ip x-azure-clientip"
    " x-azure-socketip x-remote-addr x-remote-ip x-nf-client-connection-ip do-connecting-ip x-forwarded x-coming-from forwarded-for"
    " x-proxyuser-ip wl-proxy-client-ip proxy-client-ip http-client-ip cloudfront-viewer-address x-vercel-forwarded-for"
    " x-forwarded-client-ip x-source-ip x-host-ip".split()
)
ENTITIES = {
    **dict.fromkeys(
        "x-api-key api-key apikey x-apikey x-api-secret x-api-token x-functions-key ocp-apim-subscription-key x-goog-api-key"
        " x-shopify-access-token x-vault-token private-token x-gitlab-token x-hub-signature x-hub-signature-256 x-signature"
        " x-slack-signature stripe-signature x-twilio-signature x-line-signature".split(), "SECRET"),
    **dict.fromkeys(
        "x-auth-token x-access-token x-refresh-token x-id-token x-session-token x-amz-security-token x-amzn-oidc-data"
        " x-amzn-oidc-accesstoken x-csrf-token x-csrftoken x-xsrf-token csrf-token x-ms-client-principal x-jwt-assertion"
        " cf-access-jwt-assertion cf-access-token x-goog-iap-jwt-assertion x-forwarded-access-token x-serverless-authorization"
        " dpop x-firebase-appcheck x-token x-user-token sec-websocket-key sec-websocket-accept authentication-info".split(),
        "AUTH_TOKEN"),
    **dict.fromkeys("x-session-id x-session sessionid session-id x-sessionid".split(), "COOKIE"),
    **dict.fromkeys("x-otp x-github-otp x-2fa-code x-mfa-code".split(), "ONE_TIME_CODE"),
    **dict.fromkeys("x-password x-passwd".split(), "PASSWORD"),
    **dict.fromkeys(
        "x-user x-username x-user-name remote-user x-remote-user x-forwarded-user x-forwarded-preferred-username x-auth-request-user"
        " x-auth-request-preferred-username x-webauth-user x-authenticated-user x-ms-client-principal-name x-login".split(),
        "USERNAME"),
    **dict.fromkeys(
        "from x-email x-user-email x-forwarded-email x-auth-request-email x-goog-authenticated-user-email"
        " cf-access-authenticated-user-email x-customer-email".split(), "EMAIL_ADDRESS"),
    **dict.fromkeys(
        "x-user-id x-userid x-customer-id x-account-id x-member-id x-amzn-oidc-identity x-goog-authenticated-user-id"
        " x-ms-client-principal-id x-subject x-consumer-id x-consumer-custom-id x-consumer-username".split(), "CUSTOMER_ID"),
    **dict.fromkeys(
        "x-device-id x-deviceid device-id x-client-id x-installation-id x-advertising-id x-idfa x-idfv x-android-id x-udid"
        " x-device-fingerprint x-fingerprint x-hardware-id x-machine-id x-visitor-id".split(), "DEVICE_ID"),
    **dict.fromkeys("x-serial-number x-device-serial".split(), "SERIAL_NUMBER"),
    **dict.fromkeys("x-imei".split(), "IMEI"),
    **dict.fromkeys("x-msisdn msisdn x-phone x-phone-number x-nokia-msisdn x-up-calling-line-id".split(), "PHONE_NUMBER"),
    **dict.fromkeys(
        "ssl-client-s-dn ssl-client-subject-dn x-ssl-client-s-dn x-ssl-client-dn x-ssl-client-subject x-client-dn x-ssl-client-cn"
        " x-real-name x-full-name x-display-name".split(), "PERSON"),
    **dict.fromkeys(
        "client-cert client-cert-chain x-client-cert x-ssl-client-cert ssl-client-cert x-forwarded-client-cert x-arr-clientcert"
        " x-amzn-mtls-clientcert x-amzn-mtls-clientcert-leaf".split(), "SECRET"),
    **dict.fromkeys(
        "cf-ipcity cf-region cf-postal-code x-appengine-city x-appengine-region cloudfront-viewer-city"
        " cloudfront-viewer-country-region-name cloudfront-viewer-postal-code x-vercel-ip-city x-vercel-ip-postal-code"
        " x-geo-city x-geoip-city".split(), "LOCATION"),
    **dict.fromkeys(
        "cf-iplatitude cf-iplongitude x-appengine-citylatlong cloudfront-viewer-latitude cloudfront-viewer-longitude"
        " x-vercel-ip-latitude x-vercel-ip-longitude geolocation x-geo-position".split(), "GEO_COORDINATES"),
}  # fmt: skip
#: Types of HTML inputs that say what their value is: the key that says the same.
INPUT_TYPES = {"password": "password", "email": "email", "tel": "phone"}
#: Names of parameters and cookies attributes that are kept with their value.
COOKIE_ATTRIBUTES = frozenset(
    "comment path domain expires max-age samesite version secure httponly partitioned priority".split()
)
#: Authentication schemes kept before the credential (IANA registry, and what is common beside it).
SCHEMES = frozenset(
    "basic bearer digest dpop gnap hoba hmac mutual negotiate ntlm oauth privatetoken scram-sha-1 scram-sha-256 token vapid apikey"
    " aws4-hmac-sha256 jwt hawk".split()
)

#: Method names that are logged as they are (RFC 9110, 5789, 4918, 3253); others are treated as text.
METHODS = frozenset(
    "GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK REPORT SEARCH"
    " QUERY WEBSOCKET".split()
)

#: HTML attributes that are URLs.
URL_ATTRIBUTES = frozenset(
    "href src action formaction cite poster data background longdesc ping manifest srcdoc-url".split()
)
#: Attributes that name technical things; they are looked at as text but never as evidence.
PLAIN_ATTRIBUTES = frozenset(
    "class id name type rel style for role lang dir method enctype charset width height".split()
)
#: Elements that stand inside a line of text: their tags do not end a word or a phrase.
INLINE = frozenset(
    "a abbr b bdi bdo big cite code em font i ins kbd mark q s samp small span strong sub sup tt u var wbr".split()
)

#: Headers that describe the bytes we replaced; they would be wrong, or a fingerprint of what was removed.
DROPPED = frozenset(
    b"content-length content-encoding etag accept-ranges content-range content-md5 digest content-digest repr-digest signature"
    b" signature-input x-sendfile x-accel-redirect x-lighttpd-send-file x-reproxy-url x-content-length sourcemap x-sourcemap".split()
)
#: Headers that steer the exchange, or that are the client's own; they stay as they are.
KEPT = re.compile(
    rb"content-type|cache-control|vary|date|server|expires|last-modified|age|allow|retry-after|connection|keep-alive|upgrade|trailer|te"
    rb"|transfer-encoding|access-control-.*|content-security-policy.*|strict-transport-security|x-content-type-options|x-frame-options"
    rb"|x-xss-protection|permissions-policy|referrer-policy|cross-origin-.*|origin-agent-cluster|alt-svc|nel|report-to"
    rb"|reporting-endpoints|server-timing|timing-allow-origin|content-language|pragma|set-cookie|www-authenticate|proxy-authenticate"
    rb"|sec-websocket-.*|x-accel-buffering|x-powered-by|x-request-id|x-correlation-id|traceparent|x-robots-tag|clear-site-data"
    rb"|x-csrf-token|x-ratelimit-.*|ratelimit.*|accept-.*|link-template|deprecation|sunset"
)
