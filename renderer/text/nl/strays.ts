export const nlStrays = {
  'stray.title': 'Misschien een antwoord',
  'stray.text':
    'Deze berichten kunnen een brief van u beantwoorden, maar zeggen niet welke. Ze zijn apart gehouden: zeg bij welke zaak ze horen, of dat het geen antwoord is.',
  'stray.case': 'Zaak',
  'stray.place': 'Bij deze zaak',
  'stray.dismiss': 'Geen antwoord',
  'stray.placed': 'Als antwoord bij de zaak gevoegd. Zeg daar wat erin staat.',
  'stray.openCase': 'Zaak openen',
  'stray.dismissed': 'Weggelegd. Het blijft in het postvak.',
  'stray.sign.references': 'Het noemt het kenmerk van meer dan één zaak.',
  'stray.sign.sender': 'Het komt van wie uw brief kreeg.',
  'stray.sign.domain': 'Het komt van hetzelfde domein en gaat over privacy of uw gegevens.',
  'stray.sign.name': 'De afzender heeft dezelfde naam en schrijft over privacy of uw gegevens.',
  'stray.sign.none': 'Niets erin wijst op deze zaak.',
  'stray.ofCase':
    '{count, plural, one {Eén apart gehouden bericht is} other {# apart gehouden berichten zijn}} misschien een antwoord in deze zaak. Kijk daar eerst naar.',
  'stray.look': 'Bekijken',
};
