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
};
