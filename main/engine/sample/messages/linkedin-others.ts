/** LinkedIn conversations about anything else: sales, advertisements, old colleagues, a group, a draft. */
export const otherRows = `
@ li-sales-1 665 10:50 cold-marketing
From: Gideon Platteeuw <gideon-platteeuw-fictief>
Thread: gideon

Hi Noëlle, ik zag dat jij bij Stroomhaven beslist over data. Wij hebben een platform dat alle dashboards overbodig maakt. 15 minuten voor een demo? Ik pas me helemaal aan jouw agenda aan.

@ li-sales-2 660 10:52 cold-marketing
From: Gideon Platteeuw <gideon-platteeuw-fictief>
Thread: gideon

Of zal ik de demo gewoon even opnemen? Dan kijk je hem op de fiets.

@ li-sales-bianca 258 20:14 cold-marketing
From: Bianca Goudswaard <bianca-goudswaard-fictief>
Subject: Van expert naar leider in 90 dagen
Thread: bianca

Hoi Noëlle, ik coach vrouwelijke experts die eigenlijk al leider zijn maar het zelf nog niet doorhebben. In mijn traject van 90 dagen leer je nee zeggen. Normaal € 3.450, voor mijn LinkedIn-netwerk € 2.950. Er zijn nog twee plekken. Zal ik er een voor je vasthouden?

Bianca

@ li-sales-bianca-own 258 21:02
From: me
To: Bianca Goudswaard <bianca-goudswaard-fictief>
Thread: bianca

Nee. (Werkt het zo?)

@ li-sales-3 146 11:25 cold-marketing
From: Marieke Zonderland | Groeihacker <marieke-zonderland-fictief>
Thread: marieke
Folder: SPAM

Hey Noëlle 👋 Ik help zzp'ers van "druk met klanten zoeken" naar "klanten die jou zoeken". Gratis masterclass donderdag 20.00, er zijn nog 7 van de 5 plekken. Zal ik je erop zetten?

@ li-sales-4 56 09:07 cold-marketing
From: Dorian Faircloth <dorian-faircloth-fictief>
Thread: dorian

Hi Noëlle, saw you comment on bitemporal modelling. We built a spreadsheet add-in that does exactly that (sort of). It's $29 a month per seat and I'd love your feedback as a paying customer.

@ li-ad-1 445 07:00 cold-marketing
From: Lakehouse Academy
Title: Sponsored Conversation
Thread: ad-1

<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p class="spinmail-quill-editor__spin-break"><br></p><p class="spinmail-quill-editor__spin-break">Become a <strong>certified lakehouse captain</strong> in six weeks. <a href="https://lakehouse-academy.example/enrol?utm_source=linkedin&amp;utm_medium=message_ad">Enrol today</a>.</p><ul><li>100% online</li><li>Certificate with gold edge</li></ul>

@ li-ad-2 106 07:00 cold-marketing
From: Hogeschool Meanderland
Title: Word docent in de techniek
Thread: ad-2

<p class="spinmail-quill-editor__spin-break">Dag Noëlle,</p><p class="spinmail-quill-editor__spin-break">Heb jij hart voor techniek en een vrije vrijdag? Kom naar de&nbsp;<em>open avond zij-instroom</em>: https://meanderland.example/zij-instroom</p>

@ li-bram-1 685 19:20 other
From: Bram Uylenhof <bram-uylenhof-fictief>
Thread: bram

Noëlle! Ik zag je naam bij Datadagen staan. Ik zit tegenwoordig bij een dijkgraaf op kantoor. Nog altijd ruzie met views?

@ li-bram-own 685 21:33
From: me
To: Bram Uylenhof <bram-uylenhof-fictief>
Thread: bram

Bram! De views en ik hebben het bijgelegd, op één na. Kom je kijken in de grote zaal? Na de lunch, neem een kussen mee.

@ li-bram-2 684 07:55 other
From: Bram Uylenhof <bram-uylenhof-fictief>
Thread: bram

Ik kom. Ik zal hard klappen op de plekken waar je ademhaalt.

@ li-group-1 511 20:10 other
From: Zoë Plattel <zo%C3%AB-plattel-fictief>
To: Noëlle van der Meijsloot, Bram Uylenhof, PhD <noelle-van-der-meijsloot-fictief,bram-uylenhof-fictief>
Title: Reünie jaargang 2006
Thread: reunie

Mensen, twintig jaar wordt niet gevierd maar wel genoemd. Ik reserveer een zaaltje boven café De Pauw. Wie neemt de foto's mee waarop Ramses die jas aan heeft?

@ li-group-own 511 20:44
From: me
To: Zoë Plattel, Bram Uylenhof, PhD <zo%C3%AB-plattel-fictief,bram-uylenhof-fictief>
Title: Reünie jaargang 2006
Thread: reunie

Ik heb er elf. De jas leeft nog, heb ik uit betrouwbare bron. Ik kom!

@ li-mentor 306 16:26 other
From: Ottilie Brandwijk <ottilie-brandwijk-fictief>
Thread: ottilie

Beste Noëlle, ik ben tweedejaars informatica en hoorde je gastles in Groningen. Je zei dat je elk jaar één student meeneemt naar een modelleeravond van het gilde. Is er voor dit jaar nog plek?

@ li-mentor-own 305 20:19
From: me
To: Ottilie Brandwijk <ottilie-brandwijk-fictief>
Thread: ottilie

Voor wie zo netjes onthoudt wat ik heb beloofd: ja. Volgende avond is op de eerste woensdag van de maand, neem een mening over sleutels mee.

@ li-exboss 213 08:33 other
From: Diny Karsemeijer <diny-karsemeijer-fictief>
Thread: diny

Dag Noëlle, er belde mij een meneer Vlasblom die een referentie wilde over "de heer Meysloot". Ik heb gezegd dat de heer Meysloot nooit op tijd was. Klopt toch? Hartelijke groet uit mijn pensioen!

@ li-rutger-recommend 140 14:04 other
From: Rutger van Dommelen <rutger-van-dommelen-fictief>
Thread: rutger

Ik heb je een aanbeveling geschreven. Je kunt hem weigeren, maar de zin over pagina 7 blijft staan.

@ li-draft 25 22:12
From: me
To: Casper Lindhout <casper-lindhout-fictief>
Thread: casper
Draft: yes

Beste Casper, feliciteer de lasser van me. Ik

@ li-attachment 97 12:44 other
From: Cunera Lankhorst <cunera-lankhorst-fictief>
Thread: cunera
Attachments: https://www.linkedin.com/dms/prv/image/sample-lezing-1?e=0&t=sample

Kijk, de foto die Gerard van je lezing maakte: je wijst precies naar het jaar nul.

@ li-old-company 33 18:02 other
From: Silvan Roerdomp <silvan-roerdomp-fictief>
Thread: silvan

Hoi Noëlle, wij zaten naast elkaar in de trein naar Antwerpen, jouw zoon legde mij de ruimtevaart uit. Hij liet zijn etui liggen. Waar mag ik het naartoe sturen?

@ li-old-company-own 33 18:40
From: me
To: Silvan Roerdomp <silvan-roerdomp-fictief>
Thread: silvan

Wat ontzettend aardig! Hij rouwde al. Naar Voorbeeldkade 12 in Berkelhoven, de porto betaal ik terug in postzegels met raketten.
`;
