/** Codes, calendars, subscriptions, code hosting: the rest of what machines and counters send. */
export const transactional2 = `
@ tx-2fa-1 700 07:58 other any-day
From: Codekluis <security@codekluis.example>
To: code
Subject: Je inlogcode is 481 920
Via: system

Gebruik deze code om in te loggen op Codekluis. Hij is tien minuten geldig. Heb jij dit niet aangevraagd, wijzig dan je wachtwoord.

@ tx-2fa-2 318 22:41 other any-day
From: Naamplek Domeinen <noreply@naamplek.example>
To: domein
Subject: Verificatiecode 007 341
Via: system

Iemand (waarschijnlijk jij) wil de DNS-instellingen van meijsloot.example wijzigen. Voer de code in om te bevestigen.

@ tx-2fa-3 33 08:14 other
From: Dijkbank <service@dijkbank.example>
To: bank
Subject: Nieuw apparaat gekoppeld aan je account
Via: system

Op je account is vandaag een nieuw apparaat aangemeld: tablet, Berkelhoven. Was jij dit? Dan hoef je niets te doen. Was jij dit niet, bel dan direct het nummer achter op je pas.

@ tx-code-review 644 16:12 other
From: Tibor Lakatos <notifications@codekluis.example>
To: code
Subject: [tijdlijn] Merge request !42: half-open intervals everywhere
Via: list tijdlijn codekluis.example

tibor-l commented on merge request !42:

> valid_to is exclusive now

Thank you for this. I have been bitten by the inclusive version twice, once in production and once at a party. Two small nits below, otherwise ready to merge.

@ tx-code-merged 643 09:31 other
From: Tibor Lakatos <notifications@codekluis.example>
To: code
Subject: Re: [tijdlijn] Merge request !42: half-open intervals everywhere
Answers: tx-code-review
Via: list tijdlijn codekluis.example

tibor-l merged !42 into main. Pipeline #1180 passed in 3 minutes 12 seconds.

@ tx-code-issue 458 23:30 other any-day
From: Marisol Etcheverry <notifications@codekluis.example>
To: code
Subject: [tijdlijn] Issue #87: crash on year 0
Via: list tijdlijn codekluis.example

Steps: parse 0000-01-01. Expected: a clear error, or an existential one. Actual: segmentation fault. I'm cataloguing Roman coins and yes, I know there was no year zero, but my museum's spreadsheet does not.

@ tx-code-ci 214 02:20 other any-day
From: Codekluis CI <notifications@codekluis.example>
To: code
Subject: [tijdlijn] Pipeline #1544 failed on main
Via: list tijdlijn codekluis.example

Job "test (node 20)" failed: expected 2 to equal 3. Last commit by nvdmeijsloot: "tiny harmless refactor".

@ tx-hosting-1 609 05:00 Archive other any-day
From: Wolkenrek Hosting <facturatie@wolkenrek.example>
To: domein
Subject: Factuur WR-2094
Via: system
Attach: factuur-wr-2094.pdf

Bijgaand de factuur voor uw hostingpakket Klein (12 maanden). Automatische incasso: € 71,88. Vragen? Onze helpdesk is bereikbaar op werkdagen.

@ tx-hosting-2 118 13:00 other
From: Wolkenrek Hosting <onderhoud@wolkenrek.example>
To: domein
Subject: Gepland onderhoud in de nacht van {dag+5}
Via: system

Tussen 01.00 en 03.00 uur verhuizen wij uw server naar een nieuwer rek. U merkt hier niets van. Mocht u er wel iets van merken, dan merken wij dat ook.

@ tx-domain 380 06:06 other any-day
From: Naamplek Domeinen <verlenging@naamplek.example>
To: domein
Subject: meijsloot.example is met een jaar verlengd
Via: system

Uw domeinnaam is automatisch verlengd. Er is € 9,50 afgeschreven. Het aantal ingestelde aliassen bedraagt 21. Dat is veel, maar wij oordelen niet.

@ tx-cal-1 670 15:00 other
From: Anouk Pijlstaart <a.pijlstaart@stroomhaven.example>
To: work
Subject: Uitnodiging: retro dataplatform
Via: calendar Retro+dataplatform 3

Retro over de storing van vorige week. Neem één ding mee dat goed ging. Het mag klein zijn.

@ tx-cal-2 371 11:30 other
From: Sietske Bonnema <s.bonnema@stroomhaven.example>
To: work
Subject: Gewijzigd: begrotingsoverleg (nu in de kelder)
Via: calendar Begrotingsoverleg 2

Alle andere zalen zijn bezet. De kelder heeft een scherm en een verwarming, om en om.

@ tx-cal-3 45 09:25 other
From: Hilde Roosma <h.roosma@stroomhaven.example>
To: work
Subject: Uitnodiging: gesprek kandidaat tweede architect
Via: calendar Gesprek+kandidaat+architect 5

Tweede ronde, samen met Anouk. Cv en brief staan in de map Werving. Noëlle vraagt naar nul, Anouk naar conflicten, ik naar de agenda.

@ tx-library 571 06:40 other any-day
From: Bibliotheek Berkelhoven <attendering@bieb-berkelhoven.example>
To: bieb
Subject: 3 materialen zijn {dag+3} aan de beurt
Via: system

Inleveren of verlengen: "Alles over schildpadden", "Zelf kozijnen maken" en "Nee zeggen voor beginners" (derde verlenging, langer kan niet).

@ tx-library-2 72 06:40 other any-day
From: Bibliotheek Berkelhoven <attendering@bieb-berkelhoven.example>
To: bieb
Subject: Je reservering ligt klaar
Via: system

"De sluiswachter keert terug" ligt een week voor je klaar op de plank bij de ingang, onder de M van Meijsloot (niet onder V, dat weten we nu).

@ tx-insurance 534 10:02 Archive other
From: Zekerhuys Verzekeringen <polis@zekerhuys.example>
To: verzekering
Subject: Uw polisblad woonhuis is vernieuwd
Via: system
Attach: polisblad.pdf

Geachte mevrouw Van der Meijsloot, uw premie is aangepast aan de index en bedraagt voortaan € 31,12 per maand. In de bijlage vindt u het polisblad en de voorwaarden.

@ tx-insurance-claim 177 13:47 other
From: Naima Slootweg <schade@zekerhuys.example>
To: verzekering
Subject: Schademelding 88-3021: lekkage schuur

Beste mevrouw Van der Meijsloot,

Dank voor de foto's, ook voor die van de wilg. Op basis van uw melding vergoeden wij € 420. Het bedrag is vandaag overgemaakt. Een steen met de naam Schildpad valt helaas niet onder inboedel.

@ tx-dentist 444 12:02 other
From: Tandartspraktijk Kiesheid <balie@kiesheid.example>
To: zorg
Subject: Halfjaarlijkse controle: twee kinderen, twee afspraken
Via: calendar Controle+tandarts 14

Tijn en Pleun zijn op {dag+14} om 15.30 en 15.45 uur aan de beurt. Na afloop mogen ze iets uit de la kiezen, u ook.

@ tx-dentist-factuur 428 09:09 other
From: Tandartspraktijk Kiesheid <factuur@kiesheid.example>
To: zorg
Subject: Nota 2207 (rechtstreeks gedeclareerd)
Via: system

De nota van Pleun is bij uw verzekeraar ingediend. U hoeft niets te betalen. Het gaatje is dicht en zij was dapperder dan haar vader.

@ tx-streaming 389 03:00 other any-day
From: Kijkdoos <abonnement@kijkdoos.example>
To: streaming
Subject: Je betaling is gelukt
Via: system

Bedankt! Je abonnement loopt door voor € 8,99 per maand. Opzeggen kan altijd in je account, zonder dat we zielig doen.

@ tx-streaming-opzeg 91 20:02 other any-day
From: Kijkdoos <abonnement@kijkdoos.example>
To: streaming
Subject: Opzegging bevestigd
Via: system

Je abonnement stopt op {dag+14}. Tot die dag kun je alles blijven kijken. Je gegevens verwijderen we daarna binnen dertig dagen, zoals het hoort.

@ tx-sports 510 17:40 other
From: Zwembad De Duikelaar <zwemles@deduikelaar.example>
To: zwemles
Subject: Pleun mag afzwemmen!
Via: system

Goed nieuws: Pleun is voorgedragen voor diploma C. Afzwemmen is zaterdag om 14.00 uur. Kleding: lange broek, shirt met lange mouwen, dichte schoenen en een grijns.

@ tx-garage 157 11:20 other
From: Garage Ter Meulen <werkplaats@garagetermeulen.example>
To: auto
Subject: Uw auto is klaar, met een kanttekening

Mevrouw, de apk is akkoord, twee banden vervangen, ruitenwissers nieuw. Achterin vonden wij een kam, drie appels en een brief van school van vorig jaar. Die laatste lag onder de appels. Totaal € 311,45.

@ tx-water 299 08:00 other
From: Waterbedrijf Vaart & Veen <klant@vaartenveen.example>
To: energie
Subject: Werkzaamheden aan de waterleiding op {dag+6}
Via: system

Tussen 9.00 en 14.00 uur is er geen water op de Voorbeeldkade. Vult u vooraf een kan en een emmer. Daarna kan het water even bruin zijn, dat is onschuldig en lelijk.

@ tx-li-jobalert 417 07:10 other any-day
From: LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>
To: linkedin
Subject: Je vacaturemelding voor "data-architect water": 2 nieuwe
Via: jobalert

Je hebt deze melding zelf ingesteld. Twee nieuwe vacatures komen overeen met "data-architect water" in Gelderland: Waterkering Advies (Doesburg) en Stichting Het Stuwmeer (Lochem).
`;
