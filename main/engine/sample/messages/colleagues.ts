/** Colleagues and her own employer: vacancies in the team and a referral bonus are not recruitment of her. */
export const colleagues = `
@ hilde-1 722 09:03 other
From: Hilde Roosma <h.roosma@stroomhaven.example>
To: work
Subject: Vacature in ons team: lees je mee?

Ha Noëlle,

We mogen eindelijk een tweede data-architect aannemen, hoera. Ik heb de vacaturetekst uit de kast gehaald, maar die is uit de tijd dat we nog tapes hadden. Wil jij de functie-eisen bijwerken? HR zet hem volgende week online. Salarisschaal staat vast, de taart bij aanname niet.

Hilde

@ sent-hilde-1 722 11:25 Sent
From: work
To: Hilde Roosma <h.roosma@stroomhaven.example>
Subject: Re: Vacature in ons team: lees je mee?
Answers: hilde-1

Gedaan, zie het gedeelde document. "Ervaring met ponskaarten" heb ik er uitgehaald, "gevoel voor humor" erin. Mag ik bij de gesprekken zitten?

@ hilde-2 716 16:40 other
From: Hilde Roosma <h.roosma@stroomhaven.example>
To: work
Subject: Re: Vacature in ons team: lees je mee?
Answers: sent-hilde-1

Graag zelfs. Er zijn al zes sollicitanten, van wie er één zijn cv als sonnet heeft ingediend. Die nodigen we uit, al was het maar om te horen of hij ook in proza kan werken.

@ hr-1 659 10:30 other
From: HR Stroomhaven <hr@stroomhaven.example>
To: work
Subject: Draag een collega voor en verdien € 750
Via: html intranet.stroomhaven.example

Beste collega,

Ken jij iemand die bij ons past? We zoeken monteurs, planners en een data-architect. Wordt jouw kandidaat aangenomen, dan ontvang je na de proeftijd € 750 bruto. Alle openstaande vacatures vind je op https://intranet.stroomhaven.example/vacatures

Petra Goossen-Rijk
HR-adviseur

@ hr-2 501 14:00 Archive other
From: Petra Goossen-Rijk <p.goossen@stroomhaven.example>
To: work
Subject: Je jaargesprek en je nieuwe schaal

Dag Noëlle,

Hierbij het verslag van je jaargesprek. Je functie is opnieuw gewaardeerd: data-architect valt voortaan in schaal 12, met ingang van {maand+20}. Je hoeft niets te doen, behalve tekenen en een beetje gloeien.

Petra

@ hr-3 281 09:45 other
From: HR Stroomhaven <hr@stroomhaven.example>
To: work
Subject: Verlofsaldo en het kopen van uren

Beste Noëlle,

Je verlofsaldo bedraagt 61 uur, waarvan 14 uur aan het einde van het jaar vervalt. Uren kopen of verkopen kan tot {dag+20} in het personeelssysteem. Wie verlof opneemt om zijn verlof te berekenen, krijgt het niet terug.

@ hr-4 132 11:11 other
From: Petra Goossen-Rijk <p.goossen@stroomhaven.example>
To: work
Subject: Interne mobiliteit: loopbaancheck

Dag Noëlle,

Iedere medewerker krijgt eens in de vijf jaar een loopbaancheck aangeboden, jij bent nu aan de beurt. Het is geen hint. Een gesprek van een uur met onze eigen loopbaanadviseur, over wat je nog zou willen leren en of er intern een volgende stap bij past. Zal ik je inplannen?

Petra

@ sent-hr-4 132 13:40 Sent
From: work
To: Petra Goossen-Rijk <p.goossen@stroomhaven.example>
Subject: Re: Interne mobiliteit: loopbaancheck
Answers: hr-4

Plan maar in, liefst een ochtend. Mijn volgende stap is voorlopig die naar het koffieapparaat, maar ik luister graag.

@ anouk-1 681 15:55 other
From: Anouk Pijlstaart <a.pijlstaart@stroomhaven.example>
To: work
Subject: meterstanden van {maand-30} kloppen niet

Hee, in de laadtabel zit een sprong van 9,9 miljoen op één dag. Of half Berkelhoven heeft een smelterij geopend, of iemand heeft kWh en Wh verwisseld. Kun jij in het model kijken welke bron dit was?

Anouk

@ sent-anouk-1 681 16:28 Sent
From: work
To: Anouk Pijlstaart <a.pijlstaart@stroomhaven.example>
Subject: Re: meterstanden van {maand-30} kloppen niet
Answers: anouk-1

Bron 7, leverancier heeft het veld hernoemd en stilletjes de eenheid veranderd. Ik zet er een controle op en bel ze. Niet de smelterij dus, jammer.

@ anouk-2 492 12:06 other
From: Anouk Pijlstaart <a.pijlstaart@stroomhaven.example>
To: work
Subject: lunch?

Broodje bal of salade? Ik vraag het namens mijn geweten. Beneden om half een.

@ anouk-3 221 08:49 other
From: Anouk Pijlstaart <a.pijlstaart@stroomhaven.example>
To: work
Subject: mag ik even klagen

Die man van de lineagetool heeft me gebeld op mijn privénummer. Hij zei dat jij zei dat ik erover ging. Dat heb jij vast niet gezegd. Heb jij dat gezegd?

@ sent-anouk-3 221 09:02 Sent
From: work
To: Anouk Pijlstaart <a.pijlstaart@stroomhaven.example>
Subject: Re: mag ik even klagen
Answers: anouk-3

Nee! Ik heb hem nooit geantwoord, dat is nu juist zijn verdriet. Stuur mij zijn nummer, ik spaar ze.

@ rutger-1 614 10:22 other
From: Rutger van Dommelen <r.vandommelen@stroomhaven.example>
To: work
Subject: Review: historisering aansluitingen

Noëlle,

Ik heb je ontwerp gelezen. Drie opmerkingen: (1) wat doen we met aansluitingen die met terugwerkende kracht nooit hebben bestaan, (2) "geldig_tot" inclusief of exclusief, graag één keer kiezen voor de eeuwigheid, (3) pagina 7 is van jouw leesclub.

Rutger

@ sent-rutger-1 613 08:20 Sent
From: work
To: Rutger van Dommelen <r.vandommelen@stroomhaven.example>
Subject: Re: Review: historisering aansluitingen
Answers: rutger-1

(1) Die krijgen een feit dat ze nooit hebben bestaan, met bron. (2) Exclusief, en ik laat het op een tegel zetten. (3) Hoe ver was je, en vond je die oom ook zo onuitstaanbaar?

@ rutger-2 346 17:12 other
From: Rutger van Dommelen <r.vandommelen@stroomhaven.example>
To: work
Subject: Ik ga weg

Beste Noëlle,

Voor je het in de wandelgangen hoort: ik heb ontslag genomen. Een recruiter bood me iets aan bij een zeesleper, en na negentien jaar netten wil ik water zien. De laatste dag is {dag+35}. Wie het "geldig_tot" daarna bewaakt, ben jij.

Rutger

@ sent-rutger-2 346 17:30 Sent
From: work
To: Rutger van Dommelen <r.vandommelen@stroomhaven.example>
Subject: Re: Ik ga weg
Answers: rutger-2

Nee! Ik bedoel: wat geweldig. Ik bedoel: nee. Lunch morgen, en neem die recruiter niet mee.

@ rutger-3 176 13:29 other
From: Rutger van Dommelen <rutger@vandommelen.example>
To: noelle
Subject: Groeten van zee

Je raadt het niet: ook slepers hebben een begin- en een einddatum. Het eten is hier beter, de koffie slechter. Hebben jullie mijn opvolger al?

@ mehmet-1 588 09:38 other
From: Mehmet Aksoylar <m.aksoylar@stroomhaven.example>
To: work
Subject: Storing dataplatform opgelost

Collega's, het platform was vannacht tussen 02.10 en 04.35 niet beschikbaar doordat een schijf vol liep met logregels over dat de schijf vol liep. Opgelost. Verslag volgt, zodra ik wakker ben.

Mehmet

@ mehmet-2 367 14:18 other
From: Mehmet Aksoylar <m.aksoylar@stroomhaven.example>
To: work
Subject: Sollicitatiegesprek donderdag: vragenlijstje
Attach: cv-kandidaat-4.pdf

Noëlle, donderdag komt kandidaat nummer vier voor de rol van platform engineer. Kun jij de vragen over modelleren doen? Ik vraag naar containers en waarom mensen weggaan bij hun vorige werkgever. Haar cv zit erbij. Zullen we vooraf tien minuten afstemmen?

@ mehmet-3 42 10:44 other
From: Mehmet Aksoylar <m.aksoylar@stroomhaven.example>
To: work
Subject: certificaat verloopt {dag+6}

Reminder aan mezelf en aan jou: het certificaat van de meetdatakoppeling verloopt. Vorig jaar merkten we het aan de krant. Ik vervang het morgenavond, zet jij de laadstraat even stil tussen acht en negen?

@ sent-mehmet-3 42 11:05 Sent
From: work
To: Mehmet Aksoylar <m.aksoylar@stroomhaven.example>
Subject: Re: certificaat verloopt {dag+6}
Answers: mehmet-3

Staat in de agenda, laadstraat gaat om 19.55 uit. Ik neem chips mee.

@ sietske-1 434 11:34 other
From: Sietske Bonnema <s.bonnema@stroomhaven.example>
To: work
Subject: Begroting architectuur: nog één kruisje

Beste Noëlle,

Voor de begroting heb ik van jou nog nodig: het aantal licenties, het opleidingsbudget en een toelichting bij de post "diversen (tegels)". Graag voor vrijdag, dan hoef ik je niet te bellen tijdens je vrije dag.

Sietske, control

@ sietske-2 87 15:33 other
From: Sietske Bonnema <s.bonnema@stroomhaven.example>
To: work
Subject: Re: Re: tegels

Goedgekeurd. Drie tegels, mits er op één "budget is exclusief btw" komt te staan.

@ hilde-3 396 16:20 other
From: Hilde Roosma <h.roosma@stroomhaven.example>
To: work
Subject: Ik ga lopen

Team, vanaf morgen ben ik twee weken weg. Ik loop. Rutger neemt waar, Noëlle tekent voor de architectuur, en niemand koopt een tool. Als er iemand belt die mij "kent van LinkedIn": nee.

Hilde

@ sent-hilde-2 392 08:11 Sent
From: work
To: Hilde Roosma <h.roosma@stroomhaven.example>
Subject: vraag over het kwartaaloverleg

Ha Hilde, vast voor als je terug bent: doen we het kwartaaloverleg samen met de afdeling Meten, of elk apart met dezelfde ruzie?

@ hilde-4 160 09:17 other
From: Hilde Roosma <h.roosma@stroomhaven.example>
To: work
Subject: Kandidaten voor Rutgers plek

Noëlle,

Er liggen nu vier brieven, twee via een bureau en twee zonder. Het bureau stuurde óók jouw profiel mee als "interessante passieve kandidaat". Ik heb teruggeschreven dat ik je ken en dat je prijzig bent. Wil je de andere drie beoordelen?

Hilde

@ sent-hilde-4 160 09:40 Sent
From: work
To: Hilde Roosma <h.roosma@stroomhaven.example>
Subject: Re: Kandidaten voor Rutgers plek
Answers: hilde-4

Dat meen je niet. Welk bureau? (Ik houd een lijstje bij.) De andere drie doe ik vanmiddag.

@ leverancier-1 325 13:50 other
From: Ilja Postuma <i.postuma@meetkastje.example>
To: work
Subject: Re: eenheid in veld VERBR_OMV
Answers: sent-leverancier-1

Dag Noëlle,

U hebt gelijk, bij de laatste release is de eenheid gewijzigd zonder dat het in de releasenotes stond. Wij leveren vanaf morgen weer in kWh en sturen een herstelbestand. Mijn collega die dit deed, is nu bezig met de releasenotes.

Ilja Postuma
Meetkastje B.V., servicedesk

@ sent-leverancier-1 326 10:03 Sent
From: work
To: Servicedesk Meetkastje <servicedesk@meetkastje.example>
Subject: eenheid in veld VERBR_OMV

Goedemorgen, sinds de levering van gisteren lijkt het veld VERBR_OMV in Wh te zijn in plaats van kWh. Kunt u dat bevestigen en aangeven wanneer een herstelbestand komt? Bij ons denkt het dashboard dat de stad gesmolten is.

Met vriendelijke groet,
Noëlle van der Meijsloot, Stroomhaven Netdiensten

@ normalisatie-1 207 11:46 other
From: Ghislaine de Vreugd <g.devreugd@normkamer.example>
To: work
Subject: Werkgroep meetgegevens: agenda en broodjes

Beste werkgroepleden,

Bijgaand de agenda voor {dag+8}. Hoofdpunt is artikel 4.2, waarover wij sinds de oprichting spreken. Laat u mij weten of u vegetarisch eet? Aan de heer Zwart: vis telt niet.

Ghislaine de Vreugd, secretaris

@ anouk-4 3 16:26 other
From: Anouk Pijlstaart <a.pijlstaart@stroomhaven.example>
To: work
Subject: tegel

De tegel hangt. "geldig_tot is exclusief." De schoonmaker heeft er een hartje bij gezet. Morgen taart, want de nieuwe tweede architect heeft getekend!
`;
