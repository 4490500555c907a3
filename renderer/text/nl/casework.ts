export const nlCasework = {
  'stage.queued': 'Gaat zo weg',
  'step.send-held': 'De brief wacht op verzending',
  'event.queued': '{kind} klaargezet om te verzenden',
  'event.queued.detail': 'Een minuut lang terug te halen; daarna gaat hij weg zolang Verzet open is.',
  'held.name': 'Brieven die wachten op verzending',
  'held.running': '{kind} aan {addressee} gaat over {seconds, plural, one {# seconde} other {# seconden}} weg.',
  'held.waited': '{kind} aan {addressee} stond klaar en is niet verstuurd. Er gaat niets weg zonder uw ja.',
  'held.takeBack': 'Terughalen',
  'held.dont': 'Niet versturen',
  'held.sendNow': 'Nu versturen',
  'cooling.until': 'Deze brief kan weg vanaf {time}. Lees hem dan nog eens: alleen feiten en vragen.',
};
