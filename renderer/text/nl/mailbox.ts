export const nlMailbox = {
  'certificate.title': 'Wat de server laat zien',
  'certificate.who': 'Een certificaat op naam van {holder}, uitgegeven door {issuer}.',
  'certificate.why.expired': 'Het is verlopen sinds {to}.',
  'certificate.why.not-yet-valid': 'Het gaat pas in op {from}.',
  'certificate.why.self-signed': 'De server gaf het zelf uit, op {from}: niemand anders staat ervoor in.',
  'certificate.why.unknown-authority':
    'De uitgever is op deze computer niet bekend. Het certificaat geldt sinds {from}.',
  'certificate.why.other-name': 'Het geldt sinds {from}, maar voor {names} en niet voor {host}.',
  'certificate.why.other': 'Het geldt sinds {from}, maar de controle ervan mislukt.',
  'certificate.why.none': 'Dit certificaat is in orde. Probeer het opnieuw.',
  'certificate.fingerprint': 'Vingerafdruk (SHA-256)',
  'certificate.pin.text':
    'Op uw eigen computer is dit gewoon, zoals bij Proton Mail Bridge. Vergelijk de vingerafdruk met die in dat programma. Verzet vertrouwt daarna alleen dit ene certificaat.',
  'certificate.pin.do': 'Dit certificaat vertrouwen',
  'certificate.asking': 'Het certificaat wordt bekeken…',
  'settings.notices': 'Melding bij nieuwe ongevraagde post',
  'settings.notices.hint': 'Alleen als Verzet niet in beeld is. De tekst van een bericht staat er nooit in.',
  'settings.notices.none': 'Geen',
  'settings.notices.count': 'Alleen hoeveel',
  'settings.notices.sender': 'Hoeveel, en van wie',
  'lookUp.text':
    'Hieronder staat een gok. Verzet kan de juiste servers opzoeken bij {domain}, de naamservers daarvan en de openbare lijst van Mozilla. Die zien dan dat domein, niet uw adres.',
  'lookUp.do': 'Instellingen opzoeken',
  'lookUp.none': 'Niets gevonden. De instellingen staan vaak op de hulppagina van uw aanbieder.',
  'lookUp.found.exchange': 'De post van {domain} staat bij {name}.',
  'lookUp.found.domain': 'Gevonden bij {domain} zelf. Kijk de servers hieronder na voordat u een wachtwoord invult.',
  'lookUp.found.list':
    'Gevonden in de lijst van Mozilla. Kijk de servers hieronder na voordat u een wachtwoord invult.',
  'lookUp.found.names':
    'Gevonden bij de naamservers van {domain}. Kijk de servers hieronder na voordat u een wachtwoord invult.',
};
