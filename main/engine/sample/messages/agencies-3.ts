/** Zilt (a connection becomes a mailing list), and agencies that write once or twice. */
export const agencies3 = `
@ zilt-1 79 10:30 cold-recruiter
From: Zilt Detachering <nieuws@zilt-detachering.example>
To: noelle
Subject: De vacatures van deze week, speciaal voor jou
Via: newsletter zilt-detachering.example

Hoi Noëlle,

Wat leuk dat je in ons netwerk zit! Vanaf nu krijg je iedere week de mooiste opdrachten van Zilt in je mailbox.

Deze week:
- Data-architect, havenbedrijf, 36 uur
- BI-ontwikkelaar, zorginstelling in Drenthe
- Datamodelleur, uitvoeringsinstantie, deels thuis

Reageren kan rechtstreeks bij Lotte: https://zilt-detachering.example/lotte

@ zilt-2 72 10:30 cold-recruiter
From: Zilt Detachering <nieuws@zilt-detachering.example>
To: noelle
Subject: 9 nieuwe opdrachten + een kijkje bij het Zilt-personeelsfeest
Via: newsletter zilt-detachering.example

Hoi Noëlle,

Negen verse opdrachten staan voor je klaar, van data engineer in Terneuzen tot testcoördinator in Den Burg. En: de foto's van het personeelsfeest zijn binnen. Ja, onze directeur hangt echt aan een touw boven het water.

Bekijk alle opdrachten: https://zilt-detachering.example/opdrachten
Ken je iemand die bij Zilt past? Voor elke collega die je aandraagt krijg je een weekend Schiermonnikoog.

@ zilt-3 58 10:30 cold-recruiter
From: Zilt Detachering <nieuws@zilt-detachering.example>
To: noelle
Subject: Wij misten je op de open avond
Via: newsletter zilt-detachering.example

Hoi Noëlle,

Je was er niet bij op onze open avond voor dataspecialisten. Geeft niets, want we doen het gewoon nog een keer: {dag+12}, met oesters en een praatje over gegevenscatalogi.

Direct zien welke opdrachten er voor architecten liggen? Er zijn er nu vijf, waarvan twee met een boot van de zaak: https://zilt-detachering.example/architecten

@ zilt-4 16 10:30 cold-recruiter
From: Zilt Detachering <nieuws@zilt-detachering.example>
To: noelle
Subject: Noëlle, Lotte heeft een opdracht voor je klaargezet
Via: newsletter zilt-detachering.example

Hoi Noëlle,

Lotte heeft jouw profiel gekoppeld aan: Senior data-architect, windpark op zee, 32-36 uur, start {maand+45}. Het matchpercentage is 94%. De laatste zes procent bespreken we graag aan de telefoon.

Ja, ik wil meer weten: https://zilt-detachering.example/match/noelle

@ tandwiel-1 668 09:58 cold-recruiter
From: Gijsbert Noorlander <g.noorlander@tandwiel-search.example>
To: linkedin
Subject: Techniek zoekt data

Goedemorgen Noëlle,

Normaal plaats ik monteurs en besturingstechnici, dus dit is ook voor mij nieuw. Een klant van me, een machinefabriek in de Achterhoek, wil "iets met data". Ze weten nog niet wat. Ik eerlijk gezegd ook niet. Maar jij woont in de buurt en in je profiel staat het woord data elf keer.

Kom je een keer koffiedrinken in de fabriek? De directeur maakt zelf appeltaart.

Gijsbert Noorlander
Tandwiel Search

@ hemelboog-1 584 12:12 cold-recruiter
From: Roxanne de Lijzer <roxanne@hemelboogjobs.example>
To: linkedin
Subject: Ben jij toe aan je volgende stap? ✨
Via: sequence mail.hemelboogjobs.example

Hi Noëlle,

Soms voel je dat het tijd is voor iets nieuws. Als jobcoach én recruiter help ik vrouwen in tech om te stralen op een plek die écht bij ze past.

Momenteel zoek ik voor drie prachtige organisaties een data-architect of analytics lead. Reageer met JA en ik stuur je mijn energiekompas (gratis) en de vacatures.

Warme groet,
Roxanne

@ hemelboog-2 580 12:12 cold-recruiter
From: Roxanne de Lijzer <roxanne@hemelboogjobs.example>
To: linkedin
Subject: Re: Ben jij toe aan je volgende stap? ✨
Answers: hemelboog-1
Via: sequence mail.hemelboogjobs.example

Hi Noëlle,

Ik voelde dat ik je nog een keer moest schrijven. Stilte is ook een antwoord, maar meestal betekent het dat iemand het druk heeft. De drie organisaties wachten nog op jou.

Roxanne

@ hemelboog-3 573 12:12 cold-recruiter
From: Roxanne de Lijzer <roxanne@hemelboogjobs.example>
To: linkedin
Subject: Ik laat je los, Noëlle
Answers: hemelboog-2
Via: sequence mail.hemelboogjobs.example

Lieve Noëlle,

Dit is mijn laatste bericht. Ik geloof dat elke kandidaat op het juiste moment op mijn pad komt, en blijkbaar is het jouwe nog niet zover. Mocht je toch willen weten welke vacatures ik voor je had: één mailtje is genoeg.

Roxanne

@ bitbrug-1 541 17:20 cold-recruiter
From: Sven Akkersdijk <sven@bitbrug-professionals.example>
To: freelance
Subject: Beschikbaarheid + tarief?

Hoi, voor een aanvraag bij een ministerie zoek ik iemand met kennis van metadata, gegevensrechten en het stelsel van basisregistraties. Min. 32 uur, start per direct, tarief tot 98 all-in. VOG vereist. Graag uiterlijk morgen 9.00 uur cv + motivatie max 2 A4.

Sven Akkersdijk
Bitbrug Professionals

@ lodestar-1 497 10:48 cold-recruiter
From: Priyanka Lonsdale-Rao <priyanka@lodestar-talent.example>
To: linkedin
Subject: Staff data engineer, open-source company, work from anywhere
Via: sequence go.lodestar-talent.example

Hi Noëlle,

I read your conference talk abstract on bitemporal modelling (twice, and I only cried once). I'm hiring for an open-source database company with 60 people in 22 countries; they need a staff engineer who can explain time to other engineers.

No whiteboard puzzles, paid trial week, €120k-€135k depending on location.

If you'd rather not get these from me, just reply "no thanks" and I'll take you off my list for good.

Warmly,
Priyanka Lonsdale-Rao
Lodestar Talent

@ lodestar-2 491 10:48 cold-recruiter
From: Priyanka Lonsdale-Rao <priyanka@lodestar-talent.example>
To: linkedin
Subject: Re: Staff data engineer, open-source company, work from anywhere
Answers: lodestar-1
Via: sequence go.lodestar-talent.example

Hi Noëlle, one follow-up and then I'll be quiet, promise. They've also opened a four-day variant of the role at the same hourly rate. If that changes anything, I'm here.

Priyanka

@ kopstoot-1 436 08:31 cold-recruiter
From: Ramon Kievitsbosch <ramon@kopstoot-werving.example>
To: linkedin
Subject: 3 redenen om dit NIET te lezen

1. Je verdient al meer dan € 8.500
2. Je bent dol op je leidinggevende
3. Je hebt een hekel aan vrije vrijdagen

Nog hier? Dan heb ik een data-architectenrol voor je bij een leasemaatschappij. Bel me: 000-0006612. Ik neem altijd op, ook in de sportschool.

Ramon, Kopstoot Werving & Selectie

@ veldwerk-1 361 15:00 cold-recruiter
From: Team Veldwerk <planning@veldwerk-uitzend.example>
To: freelance
Subject: Dringend: orderpickers / data entry regio Berkelhoven
Via: newsletter veldwerk-uitzend.example

Beste kandidaat,

Op basis van uw profiel (trefwoord: data) hebben wij een passende baan voor u gevonden: medewerker data entry, 38 uur, € 14,71 bruto per uur, dagdienst. Lopende band, eigen vervoer vereist, werkschoenen aanwezig vanaf maat 42.

Meld u direct aan via https://veldwerk-uitzend.example/aanmelden of kom langs op ons kantoor met een geldig identiteitsbewijs.

Team Veldwerk Uitzendbureau

@ maanlander-1 318 13:37 cold-recruiter
From: Quinten Spaargaren <quinten@maanlander.example>
To: linkedin
Subject: Vraagje over je talk op Datadagen Oost

Hoi Noëlle,

Ik zat vorige maand op de derde rij bij jouw verhaal over "het jaar nul in je datawarehouse". Sterk! Ik ben zelf geen techneut (recruiter, sorry), maar mijn klant zat naast me en fluisterde: díé wil ik.

Het gaat om een softwarebedrijf in Deventer-Zuid dat planningssystemen maakt. Jij zou het datateam van vijf gaan leiden. Sta je open voor een kop koffie met hem, zonder mij erbij?

Quinten Spaargaren
Maanlander Recruitment

@ arcadia-1 289 19:02 cold-recruiter any-day
From: Chantal Broekstra <c.broekstra@arcadia-interim.example>
To: noelle@meijsloot.example
Subject: Kandidaat-update jaarlijkse actualisatie

Beste relatie,

Eens per jaar actualiseren wij ons kandidatenbestand. Volgens onze gegevens bent u: N. Meijsloot, functioneel beheerder, woonachtig te Weert, rijbewijs B, beschikbaar per direct. Kloppen deze gegevens nog? Zo nee, past u ze dan aan in uw kandidaatportaal: https://portaal.arcadia-interim.example

Wij hebben momenteel meerdere opdrachten voor functioneel beheerders in Limburg en nemen graag contact met u op.

Arcadia Interim Professionals

@ dwarsligger-1 232 11:11 cold-recruiter
From: Tess Nieuwpoort <tess@dwarsliggers.example>
To: linkedin
Subject: Ik ga je niet vragen of je openstaat voor een nieuwe uitdaging

Dag Noëlle,

Want dat vraagt iedereen al. Ik vraag je iets anders: wie is de beste data-architect die jij kent (behalve jijzelf)? Een klant van mij, een coöperatie van zaadveredelaars, zoekt zo iemand en ik vertrouw liever op jouw oordeel dan op mijn zoekmachine.

Draag je iemand voor en wordt het wat, dan krijg je € 1.000. En mocht jij het zelf willen zijn, dan onderhandel ik die duizend gewoon bij je salaris.

Tess Nieuwpoort
Dwarsliggers Search

@ stuurhut-1 149 09:45 cold-recruiter
From: Hidde Vermeij-Postma <hidde@stuurhut.example>
To: linkedin
Subject: Data governance manager - Fries maritiem familiebedrijf
Via: html open.stuurhut.example

Goeie Noëlle,

Ik zoek voor een rederij in het noorden iemand die orde schept in veertig jaar scheepsdata. Geen cloudevangelist, wel iemand die weet waarom een haven drie namen heeft. Volgens mij ben jij dat.

Reisafstand is een dingetje, dat zie ik ook. Daarom: één dag per week aan boord, de rest thuis. Voorwaarden stuur ik na een eerste gesprek.

Oant sjen,
Hidde Vermeij-Postma, Stuurhut Recruitment

@ kwadrant-1 88 10:26 cold-recruiter
From: Elvira Sanchez-Molenkamp <elvira@kwadrant-people.example>
To: linkedin
Subject: Your next role: Head of Data (The Hague)
Via: sequence link.kwadrant-people.example

Dear Noëlle,

I represent an international legal organisation in The Hague that is about to appoint its first Head of Data. The role reports to the registrar, the salary is exempt from income tax, and you would get thirty days of leave plus something called "home leave", which nobody could explain to me for people who already live here.

Could we schedule an introductory call this week? My calendar: https://link.kwadrant-people.example/elvira

Kind regards,
Elvira Sanchez-Molenkamp
Kwadrant People

@ kwadrant-2 82 10:26 cold-recruiter
From: Elvira Sanchez-Molenkamp <elvira@kwadrant-people.example>
To: linkedin
Subject: Re: Your next role: Head of Data (The Hague)
Answers: kwadrant-1
Via: sequence link.kwadrant-people.example

Dear Noëlle,

I wanted to make sure that my message reached you, as the long list closes on {day+4}. I have taken the liberty of putting your name on it; please do let me know if you object.

Kind regards,
Elvira

@ snelweg-1 22 07:58 cold-recruiter
From: Dyon Heuvelmans <dyon@snelweg-it.example>
To: noelle
Subject: Quick question
Via: sequence t.snelweg-it.example

Hoi Noëlle,

Snelle vraag: hoeveel moet er op je loonstrook staan voordat je mij terugmailt? Ik heb een opdrachtgever (datacenter, regio Zwolle) die morgen al een datamodelleur wil hebben en niet op een duizendje kijkt.

Reply met een bedrag, dan regel ik de rest.

Dyon

@ snelweg-2 19 07:58 cold-recruiter
From: Dyon Heuvelmans <dyon@snelweg-it.example>
To: noelle
Subject: Re: Quick question
Answers: snelweg-1
Via: sequence t.snelweg-it.example

Geen bedrag gehad 😉 Dan doe ik een bod: 7.500, vier dagen, en je eerste werkdag is een kennismakingslunch. Deal?

Dyon
`;
