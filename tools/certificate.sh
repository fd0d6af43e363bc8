#!/usr/bin/env bash
# A certificate for https://localhost, made once and kept in build/https. Excel loads add-ins by https only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tools/say.sh

certificate=build/https/localhost.crt
if ! openssl x509 -checkend 86400 -noout -in "$certificate" >/dev/null 2>&1; then
  say 'Making a certificate for https://localhost'
  mkdir -p build/https
  quietly certificate openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj '/CN=localhost' \
    -addext 'basicConstraints=critical,CA:FALSE' -addext 'extendedKeyUsage=serverAuth' \
    -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' \
    -keyout build/https/localhost.key -out "$certificate"
  chmod 600 build/https/localhost.key
fi
say "To trust it, add $certificate to the trusted root certificates: Windows: double-click it, Install Certificate;" \
  "Mac: open it in Keychain Access, Always Trust. Then save manifest.xml from the address below and load it in Excel."
