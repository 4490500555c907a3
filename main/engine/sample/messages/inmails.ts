/** What LinkedIn mails when somebody writes there. Entries with a thread have their row in the archive too. */
export const inmails = `
@ inmail-tom 712 08:15 cold-recruiter
From: Tom Wijnstra-Blok <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Data-architect bij een drinkwaterbedrijf?
Via: inmail
Thread: tom

Hoi Noëlle,

Water stroomt, data ook. Flauwe opening, maar ik moest ergens beginnen. Mijn opdrachtgever (drinkwater, 600 medewerkers) zoekt een architect die naast het leidingnet ook het datanet tekent.

Mag ik je de vacature sturen?

Tom Wijnstra-Blok
Kraanvogel Search

@ inmail-ilse 621 12:40 cold-recruiter
From: Ilse Droogsma <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Noëlle, 5 minuten?
Via: inmail

Dag Noëlle,

Ik werk voor Polder & Partners Executive en voer op dit moment verkennende gesprekken met vrouwelijke architecten in de energiesector. Geen concrete functie, wel een hele lange lijst opdrachtgevers.

Vijf minuten van je tijd is genoeg. Ik bel je het liefst tussen vijf en zes.

Ilse Droogsma

@ inmail-callisto 469 09:03 cold-recruiter
From: Marcus Penhallow <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Data Mesh Architect, hedge fund, Amsterdam
Via: inmail

Hi Noelle,

Found your profile via a search for "data mesh" and yours came up with a talk titled "Why I don't believe in data mesh". That is exactly the attitude my client wants.

Hedge fund, Zuidas, total comp north of 200k. Are you open to a confidential conversation?

Marcus Penhallow | Callisto Grey Associates

@ inmail-yara 398 16:20 cold-recruiter
From: Yara Benkhadra <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Opdracht: migratie van 14 miljoen meterstanden
Via: inmail
Thread: yara

Hi Noëlle, ik zag dat je bij een netbeheerder werkt. Bij een andere netbeheerder moeten dit jaar 14 miljoen meterstanden over naar een nieuw platform. Ze zoeken een architect voor 9 maanden, detachering met vast contract bij ons. Wat vind je belangrijk in een werkgever?

Yara Benkhadra
Stroomlijn Professionals

@ inmail-pieter 305 10:10 cold-recruiter
From: Pieter-Bas Hoekzema <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Referentie gevraagd (en stiekem meer)
Via: inmail

Beste Noëlle,

Officieel benader ik je omdat een oud-collega van je bij ons solliciteert. Onofficieel zoek ik voor dezelfde opdrachtgever ook een tweede architect, en jouw profiel past eigenlijk nog beter. Wil je me bellen op 000-0009002?

Pieter-Bas Hoekzema, Noordgrond Recruitment

@ inmail-lente 224 13:13 cold-recruiter
From: Lente van Oorschot-Piek <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: "Liever geen recruiters", las ik
Via: inmail
Thread: lente

Haha, ik las je koptekst! Toch waag ik het erop, want dit is geen gewone vacature. Een stichting die oude landkaarten digitaliseert zoekt iemand die snapt dat een grens ook een tijdstip is. Zes ton aan subsidie, geen enkele deadline.

Mag ik je één vraag stellen?

Lente, Vlinderslag Werving

@ inmail-otis 143 11:54 cold-recruiter
From: Otis Grantham-Lee <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Contract Data Architect - Brussels - 3 days onsite
Via: inmail

Noëlle, good morning. I have an urgent requirement with a European institution in Brussels: contract data architect, six months, three days on site, €820 a day. CVs close Friday noon. Please forward an updated CV, your passport nationality and two referees.

Regards,
Otis Grantham-Lee, Meridian Yard Contracts

@ inmail-sjoukje 66 09:29 cold-recruiter
From: Sjoukje Kamstra-Vink <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Ik heb je cv in de trein aan een klant laten lezen
Via: inmail
Thread: sjoukje

Hoi Noëlle, misschien wat ongebruikelijk, maar ik zat vanochtend naast de IT-directeur van een kaasexporteur en we raakten aan de praat. Ik heb hem je LinkedIn-pagina laten zien en hij wil je spreken. Rol: data-architect, Woerden, 36 uur, goudse in het kerstpakket.

Wanneer schikt het?

Sjoukje Kamstra-Vink
Wisselspoor Talent

@ inmail-inhouse-glas 553 10:36 cold-recruiter
From: Annabel Rutgers-Tromp <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Kom bij ons de kassen meten
Via: inmail

Hoi Noëlle! Ik ben recruiter bij Glaswerk Greenhouse Systems, dus dit is geen bureau maar gewoon onszelf. Wij maken sensoren voor tuinders en hebben sinds kort een datateam van vier. Jij zou nummer vijf zijn, en de eerste die het woord "datamodel" uitspreekt zonder te zuchten.

Zin om een keer te komen kijken? Het is hier altijd 24 graden.

Annabel Rutgers-Tromp
Corporate recruiter, Glaswerk

@ inmail-inhouse-orbit 277 15:45 cold-recruiter
From: Rosalind Achterhuis <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: We're building a data platform team at Orbitello
Via: inmail
Thread: rosalind

Hi Noëlle,

I lead talent acquisition at Orbitello, the ticketing company behind most of the festivals you have stood in the rain at. We are hiring a principal data architect (Utrecht or remote) and your name came up in our referral round.

Would you be up for a casual chat with our VP Data?

Rosalind Achterhuis

@ inmail-inhouse-zorg 119 09:50 cold-recruiter
From: Jolanda van 't Spijker <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Ziekenhuis zoekt informatiearchitect
Via: inmail

Beste Noëlle, ik werk op de afdeling werving van het Sint-Odraziekenhuis. Wij zoeken een informatiearchitect die met artsen én met ICT kan praten, en die soort mensen is dun gezaaid. Salaris volgens de cao, inclusief eindejaarsuitkering en een parkeerplek (dat laatste is hier het zeldzaamst).

Lijkt dit je wat?

Jolanda van 't Spijker

@ inmail-sales-cloud 514 14:02 cold-marketing
From: Kenneth Dufrais <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Your catalog is lying to you
Via: inmail

Hi Noëlle, most data catalogs are out of date the day they launch. Ours, Lexigrove, crawls your warehouse nightly and emails the owner of every undocumented column. Grid operators save around 11 hours a week with it.

Could I show you a 20-minute demo? Happy to work around your agenda.

Kenneth Dufrais, Account Executive

@ inmail-sales-coach 258 20:15 cold-marketing any-day
From: Bianca Goudswaard <inmail-hit-reply@linkedin.com>
To: linkedin
Subject: Van expert naar leider in 90 dagen
Via: inmail
Thread: bianca

Hoi Noëlle, ik coach vrouwelijke experts die eigenlijk al leider zijn maar het zelf nog niet doorhebben. In mijn traject van 90 dagen leer je nee zeggen. Normaal € 3.450, voor mijn LinkedIn-netwerk € 2.950. Er zijn nog twee plekken. Zal ik er een voor je vasthouden?

Bianca

@ invite-mail-stefan 338 08:22 cold-recruiter any-day
From: Stefan Kruidhof via LinkedIn <invitations@linkedin.com>
To: linkedin
Subject: Ik wil graag connectie maken
Via: invitation

Hi Noëlle, ik bouw aan een netwerk van data-architecten in Oost-Nederland voor mijn detacheringsbureau. Vrijblijvend connecten? Dan stuur ik je af en toe een opdracht door.

@ invite-mail-esmee 610 21:05 other any-day
From: Esmée Tadema via LinkedIn <invitations@linkedin.com>
To: linkedin
Subject: Ik wil graag connectie maken
Via: invitation

Nou vooruit, dan ook maar hier. Ik beloof dat ik je nooit een vacature stuur. Kusje, Es
`;
