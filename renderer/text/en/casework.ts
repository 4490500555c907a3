export const enCasework = {
  'stage.queued': 'About to leave',
  'step.send-held': 'The letter waits to be sent',
  'event.queued': '{kind} made ready to leave',
  'event.queued.detail': 'It can be taken back for a minute; then it leaves while Verzet is open.',
  'held.name': 'Letters that wait to be sent',
  'held.running': '{kind} to {addressee} leaves in {seconds, plural, one {# second} other {# seconds}}.',
  'held.waited': '{kind} to {addressee} was ready and has not been sent. Nothing leaves without your yes.',
  'held.takeBack': 'Take back',
  'held.dont': 'Do not send',
  'held.sendNow': 'Send now',
  'cooling.until': 'This letter can leave from {time}. Read it once more then: facts and questions only.',
};
