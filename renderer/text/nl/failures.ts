import type { FailureTable } from '../failure-text.ts';

export const nlFailures: FailureTable = {
  'invalid-input': {
    happened: 'Deze invoer klopt niet.',
    next: 'Er is niets gewijzigd. Kijk de velden na en probeer het opnieuw.',
  },
  'not-found': { happened: 'Dit is er niet meer.', next: 'Misschien is het intussen gewist. De rest is ongewijzigd.' },
  'engine-unavailable': {
    happened: 'Het deel van Verzet dat de post bewaart, is gestopt.',
    next: 'Wat bewaard was, is er nog. Het start vanzelf opnieuw; probeer het zo nog eens.',
  },
  'engine-stopped': {
    happened: 'Het deel van Verzet dat de post bewaart, is telkens weer gestopt en staat nu stil.',
    next: 'Wat bewaard was, is er nog. Probeer het opnieuw; helpt dat niet, sluit Verzet dan en open het opnieuw.',
  },
  internal: {
    happened: 'Er ging iets mis in Verzet.',
    next: 'Wat bewaard was, is er nog. Probeer het opnieuw; blijft het misgaan, start Verzet dan opnieuw.',
  },
  cancelled: { happened: 'Afgebroken.', next: 'Wat al klaar was, is bewaard.' },
  'wrong-passphrase': {
    happened: 'Deze wachtzin past niet bij dit profiel.',
    next: 'Er is niets gewijzigd. Let op hoofdletters en spaties.',
  },
  'passphrase-too-short': {
    happened: 'De wachtzin is te kort.',
    next: 'Neem ten minste acht tekens; een paar losse woorden werkt het best.',
  },
  'profile-locked': { happened: 'Het profiel is vergrendeld.', next: 'Ontgrendel het met uw wachtzin.' },
  'profile-in-use': {
    happened: 'Dit profiel is al open in een ander venster of een opdracht van Verzet.',
    next: 'Sluit dat eerst en probeer het dan opnieuw.',
  },
  'profile-damaged': {
    happened: 'De opslag kan niet worden gelezen.',
    next: 'Hij is gelaten zoals hij was. Zet een reservekopie terug, of wis alles en begin opnieuw.',
  },
  'profile-newer': {
    happened: 'Deze opslag is gemaakt door een nieuwere versie van Verzet.',
    next: 'Hij is gelaten zoals hij was. Werk Verzet eerst bij.',
  },
  'profile-key-unreachable': {
    happened: 'De sleutelbos van uw computer geeft de sleutel van dit profiel niet.',
    next: 'Er is niets gewijzigd. Ontgrendel de sleutelbos, sluit Verzet en open het opnieuw. Is die sleutel voorgoed weg, dan kunt u alleen alles wissen en opnieuw beginnen.',
  },
  'profile-exists': {
    happened: 'Er is op deze computer al een profiel.',
    next: 'Het is niet gewijzigd. Ontgrendel het om verder te gaan.',
  },
  'sample-open': {
    happened: 'Het voorbeeld staat nog open.',
    next: 'Uw eigen post zou ermee gewist worden; er is niets gelezen. Ruim het voorbeeld eerst op.',
  },
  'disk-full': {
    happened: 'De schijf is vol.',
    next: 'Wat al bewaard was, is er nog. Maak ruimte en probeer het opnieuw.',
  },
  'not-writable': {
    happened: 'Op deze plek kan niet worden geschreven.',
    next: 'Er is niets half bewaard. Kies een andere map.',
  },
  'account-exists': {
    happened: 'Er is al een postbus met deze naam.',
    next: 'Die is niet gewijzigd. Kies een andere naam.',
  },
  'mail-host-not-found': {
    happened: 'De mailserver is niet gevonden.',
    next: 'Kijk de naam van de server en uw verbinding na. Er is niets gewijzigd.',
  },
  'mail-refused': {
    happened: 'De mailserver weigert de verbinding.',
    next: 'Kijk de poort en de beveiliging na. Er is niets gewijzigd.',
  },
  'mail-lost': {
    happened: 'De verbinding met de mailserver viel weg.',
    next: 'Wat al was opgehaald, is bewaard. Verzet gaat de volgende keer verder waar het was.',
  },
  'mail-timeout': {
    happened: 'De mailserver antwoordt niet op tijd.',
    next: 'Wat al was opgehaald, is bewaard. Probeer het later opnieuw.',
  },
  'mail-certificate': {
    happened: 'Het certificaat van de mailserver is niet te vertrouwen.',
    next: 'Uw wachtwoord is niet verstuurd. Vraag de beheerder van de server om een geldig certificaat.',
  },
  'mail-no-tls': {
    happened: 'De mailserver biedt geen versleuteling aan.',
    next: 'Uw wachtwoord is niet verstuurd. Probeer TLS op poort 993.',
  },
  'mail-password': {
    happened: 'De mailserver weigert de gebruikersnaam of het wachtwoord.',
    next: 'Let op hoofdletters; sommige aanbieders willen een app-wachtwoord. Er is niets gewijzigd.',
  },
  'mail-app-password': {
    happened: 'De mailserver weigert dit wachtwoord: deze aanbieder wil een app-wachtwoord.',
    next: 'Maak het aan in de beveiligingsinstellingen van uw account en vul het hier in. Er is niets gewijzigd.',
  },
  'mail-oauth-needed': {
    happened: 'Deze aanbieder laat mailprogramma’s niet toe met een wachtwoord.',
    next: 'Meld u aan via uw browser. Er is niets gewijzigd.',
  },
  'mail-sign-in-again': {
    happened: 'De aanmelding via uw browser geldt niet meer.',
    next: 'Wat al was opgehaald, is bewaard. Meld u opnieuw aan bij Instellingen, Postbussen.',
  },
  'oauth-no-client': {
    happened: 'Voor aanmelden via de browser is een client-id nodig.',
    next: 'Vul hem in bij Instellingen, Postbussen. Wie uw Microsoft 365 of Google Workspace beheert, kan hem aanmaken.',
  },
  'oauth-refused': {
    happened: 'De aanmelding via uw browser is geweigerd.',
    next: 'Er is niets gewijzigd. Beheert uw werkgever de postbus, dan moet de beheerder het soms eerst toestaan.',
  },
  'oauth-unanswered': {
    happened: 'Er kwam geen antwoord uit uw browser.',
    next: 'Er is niets gewijzigd. Begin de aanmelding opnieuw.',
  },
  'mail-throttled': {
    happened: 'De mailserver vraagt om het rustiger aan te doen.',
    next: 'Wat al was opgehaald, is bewaard. Probeer het over een uur opnieuw.',
  },
  'mail-protocol': {
    happened: 'De mailserver brak af of antwoordde iets onverwachts.',
    next: 'Wat al was opgehaald, is bewaard. Probeer het opnieuw.',
  },
  'mail-plain-not-local': {
    happened: 'Een verbinding zonder versleuteling mag alleen met deze computer zelf.',
    next: 'Kies TLS of STARTTLS. Uw wachtwoord is niet verstuurd.',
  },
  'no-outgoing-server': {
    happened: 'Deze postbus heeft geen server om te versturen.',
    next: 'De brief is bewaard. Vul de uitgaande server in bij Instellingen, of kies een andere weg.',
  },
  'no-recipient': {
    happened: 'Er is nog geen e-mailadres van de ontvanger.',
    next: 'De brief is bewaard. Vul het adres in de zaak in, of kies een andere weg.',
  },
  'recipient-refused': {
    happened: 'De mailserver weigert de ontvanger.',
    next: 'Er is niets verstuurd en de brief is bewaard. Kijk het adres na.',
  },
  'controller-not-confirmed': {
    happened: 'De ontvanger is nog niet bevestigd.',
    next: 'Bevestig in de zaak eerst aan wie de brief gaat.',
  },
  'mail-outcome-unknown': {
    happened: 'De verbinding viel weg nadat de brief naar de mailserver was gegaan.',
    next: 'Kijk of de brief is aangekomen of bij uw verzonden berichten staat, en zeg het onder de brief. Tot dan gaat er niets opnieuw weg.',
  },
  'letter-sending': {
    happened: 'Deze brief is onderweg naar de mailserver, of misschien al verstuurd.',
    next: 'Wacht op het antwoord van de server, of zeg onder de brief of hij wel of niet is verstuurd.',
  },
  'held-differs': {
    happened: 'De brief of de ontvanger is niet meer zoals u bevestigde.',
    next: 'Er is niets verstuurd. Haal de brief terug, lees hem na en verstuur hem opnieuw.',
  },
  'no-dates': { happened: 'Deze zaak wacht op geen enkele datum.', next: 'Er is niets bewaard.' },
  'letter-held': {
    happened: 'Deze brief wacht op verzending en ligt daarom vast.',
    next: 'Haal hem eerst terug, dan kunt u hem wijzigen.',
  },
  'already-sent': { happened: 'Deze brief is al verstuurd.', next: 'Er is niets opnieuw verstuurd.' },
  'letter-frozen': {
    happened: 'Deze brief is al overgedragen en ligt vast.',
    next: 'De tekst blijft als bewijs zoals hij was. Schrijf zo nodig een nieuwe brief.',
  },
  'letter-not-ready': {
    happened: 'Voor deze brief is het in deze zaak nog te vroeg.',
    next: 'Hij gaat in op iets wat nog niet is vastgelegd, zoals een verstuurde brief, een antwoord of een nieuw bericht.',
  },
  'letter-needs-details': {
    happened: 'Voor deze brief ontbreekt nog een gegeven.',
    next: 'Er is niets geschreven. Vul in naar wie hij gaat en wat de brief van u moet weten, of uw postadres bij Instellingen.',
  },
  'letter-not-neutral': {
    happened: 'In deze brief aan een ander staat een woord dat beschuldigt.',
    next: 'De brief is bewaard en niet verstuurd. Noem alleen feiten en vragen; dat beschermt ook u.',
  },
  'letter-cooling-off': {
    happened: 'Deze brief kan pas 24 uur na het schrijven weg.',
    next: 'De brief is bewaard. Lees hem morgen nog eens; dan kunt u hem versturen.',
  },
  'case-exists': {
    happened: 'Er loopt al een zaak met deze afzender.',
    next: 'Voeg het bericht aan die zaak toe, of open bewust een tweede.',
  },
  'asked-before': {
    happened: 'Bij deze organisatie vroeg u minder dan zes maanden geleden om inzage.',
    next: 'Een herhaald verzoek kan als buitensporig worden geweigerd (art. 12 lid 5 AVG). Alleen bezwaar maken kan wel.',
  },
  'change-built-upon': {
    happened: 'Deze samenvoeging of splitsing is nog niet terug te nemen; er is niets veranderd.',
    next: 'Een latere bouwt erop voort. Neem die eerst terug.',
  },
  'organisation-merged': {
    happened: 'Deze organisatie is intussen met een andere samengevoegd; er is niets gewijzigd.',
    next: 'Open haar opnieuw uit de lijst, of neem het samenvoegen terug.',
  },
  'not-a-domain': {
    happened: 'Dat is geen domein van één organisatie; er is niets bewaard.',
    next: 'Vul een domein in zoals bureau.nl, niet dat van een mailprovider.',
  },
  'untrustworthy-sender': {
    happened: 'Deze afzender lijkt onbetrouwbaar: spam of phishing.',
    next: 'Er is geen zaak geopend en geen brief gemaakt. Antwoorden bevestigt dat uw adres bestaat. Klik nergens op, geef geen wachtwoord en laat dit bericht liggen.',
  },
  'no-message': {
    happened: 'Hierin is geen bericht te lezen.',
    next: 'Er is niets bewaard. Plak de tekst van het bericht, of kies een .eml-bestand.',
  },
  'message-too-large': {
    happened: 'Dit bericht is groter dan 25 MB.',
    next: 'Er is niets bewaard. Plak alleen de tekst.',
  },
  'day-out-of-range': {
    happened: 'Deze dag kan niet.',
    next: 'Kies een dag tussen het bericht dat de zaak veroorzaakte en vandaag.',
  },
  'sent-before-written': {
    happened: 'De brief draagt een latere datum dan deze dag.',
    next: 'Er is niets vastgelegd. Kies de dag waarop de brief echt is verstuurd.',
  },
  'before-letter': {
    happened: 'Op die dag was de brief nog niet verstuurd.',
    next: 'Er is niets vastgelegd. Kies de dag van het antwoord of bericht; die ligt niet voor de dag waarop de brief wegging.',
  },
  'identity-missing': {
    happened: 'Verzet weet nog niet hoe u heet.',
    next: 'Vul bij Instellingen, Wie ik ben, uw naam in. Een brief moet ondertekend zijn.',
  },
  'wrong-folder': { happened: 'Deze map is niet leeg.', next: 'Er is niets geschreven. Kies een lege map.' },
  'case-files-too-large': {
    happened: 'Deze bestanden zijn samen groter dan 100 MB.',
    next: 'Er is niets vastgelegd. Kies minder of kleinere bestanden.',
  },
  'file-too-large': {
    happened: 'De bijlagen zijn samen groter dan 17 MB.',
    next: 'Er is niets bewaard. Kies minder of kleinere bestanden.',
  },
};
