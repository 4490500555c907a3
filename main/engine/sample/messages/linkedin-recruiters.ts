/** LinkedIn conversations with recruiters: agencies, employers, and one she wrote to herself. Addresses are profile slugs. */
export const recruiterRows = `
@ li-tom-1 712 08:14 cold-recruiter
From: Tom Wijnstra-Blok <tom-wijnstra-blok-fictief>
Subject: Data-architect bij een drinkwaterbedrijf?
Thread: tom

Hoi Noëlle,

Water stroomt, data ook. Flauwe opening, maar ik moest ergens beginnen. Mijn opdrachtgever (drinkwater, 600 medewerkers) zoekt een architect die naast het leidingnet ook het datanet tekent.

Mag ik je de vacature sturen?

Tom Wijnstra-Blok
Kraanvogel Search

@ li-tom-2 705 08:20 cold-recruiter
From: Tom Wijnstra-Blok <tom-wijnstra-blok-fictief>
Thread: tom

Hé Noëlle, heb je mijn berichtje al voorbij zien stromen? 💧

@ li-mees-1 700 13:05 cold-recruiter
From: Mees Tigchelaar <mees-tigchelaar-fictief>
Thread: mees

Hi Noëlle, ik had je gemaild en zie nu pas dat je hier veel actiever bent. Connecten? Dan houd ik je op de hoogte van wat er in energieland speelt.

@ li-job-1 651 09:40 cold-recruiter
From: Jobien de Raad-Verkuyl <jobien-de-raad-verkuyl-fictief>
Subject: Functioneel én visionair?
Thread: jobien

Dag Noëlle, bij Torenvalk Interim zoeken we architecten die functioneel én visionair zijn. Uit je profiel maak ik op dat je in elk geval één van de twee bent. Heb je ruimte voor een opdracht van 24 uur bij een pensioenuitvoerder?

@ li-job-own 650 20:31
From: me
To: Jobien de Raad-Verkuyl <jobien-de-raad-verkuyl-fictief>
Thread: jobien

Dag Jobien, welke van de twee? Hoe dan ook: ik ben niet op zoek en krijg liever geen berichten meer.

@ li-job-2 642 09:41 cold-recruiter
From: Jobien de Raad-Verkuyl <jobien-de-raad-verkuyl-fictief>
Thread: jobien

Dat begrijp ik helemaal! De pensioenuitvoerder heeft het tarief inmiddels verhoogd naar 110, vandaar dat ik toch nog even aanklop. De visionaire, trouwens.

@ li-vasco 556 16:18 cold-recruiter
From: Vasco Terhorst <vasco-terhorst-fictief>
Subject: ZZP'er? Lees dit
Thread: vasco
Folder: ARCHIVE

Hoi! Wij zijn Mijlpaal ZZP, het grootste netwerk voor zelfstandigen in data. Jij levert, wij factureren, jij krijgt binnen 3 dagen betaald. Nu 14 openstaande opdrachten. Stuur me je tarief en je bent binnen.

@ li-member 519 11:50 cold-recruiter
From: LinkedIn Member
Thread: unknown

Dear Noelle, I have a great opportunity as Senior Data Architect in Luxembourg for a reputed client. Please share your updated resume, current CTC, expected CTC and notice period.

@ li-yara 398 16:17 cold-recruiter
From: Yara Benkhadra <yara-benkhadra-fictief>
Subject: Opdracht: migratie van 14 miljoen meterstanden
Thread: yara

Hi Noëlle, ik zag dat je bij een netbeheerder werkt. Bij een andere netbeheerder moeten dit jaar 14 miljoen meterstanden over naar een nieuw platform. Ze zoeken een architect voor 9 maanden, detachering met vast contract bij ons. Wat vind je belangrijk in een werkgever?

Yara Benkhadra
Stroomlijn Professionals

@ li-yara-own 398 21:00
From: me
To: Yara Benkhadra <yara-benkhadra-fictief>
Thread: yara

Dat hij niet meeleest hoe vaak ik dit soort berichten krijg. Succes met de meterstanden, let op de eenheid.

@ li-merel 363 10:33 cold-recruiter
From: Merel Huizenga-Tol <merel-huizenga-tol-fictief>
Subject: Mag ik je iets geks vragen?
Thread: merel

Zou jij voor één jaar naar Curaçao verhuizen om daar het kadaster opnieuw te modelleren? Ja, dit is een echte vacature. Nee, wij vergoeden de hond niet. Laat me weten of je er een beetje van gaat glimmen.

Merel, Passaat Detachering

@ li-lente 224 13:12 cold-recruiter
From: Lente van Oorschot-Piek <lente-van-oorschot-piek-fictief>
Subject: "Liever geen recruiters", las ik
Thread: lente

Haha, ik las je koptekst! Toch waag ik het erop, want dit is geen gewone vacature. Een stichting die oude landkaarten digitaliseert zoekt iemand die snapt dat een grens ook een tijdstip is. Zes ton aan subsidie, geen enkele deadline.

Mag ik je één vraag stellen?

Lente, Vlinderslag Werving

@ li-lente-own 223 20:45
From: me
To: Lente van Oorschot-Piek <lente-van-oorschot-piek-fictief>
Thread: lente

De koptekst is een antwoord op je vraag. Mooie stichting overigens, die bel ik zelf wel een keer als vrijwilliger.

@ li-demi 171 15:02 cold-recruiter
From: Demi Raaphorst <demi-raaphorst-fictief>
Thread: demi

Hii Noëlle! Leuke foto trouwens, is dat de Berkel? Ik zit met drie architectrollen waar jij zóóó goed op past. Even bellen?

@ li-lotte-note 86 12:07 other any-day
From: Lotte Brandsteder <lotte-brandsteder-fictief>
Thread: lotte

Dag Noëlle, wij kennen elkaar van de borrel na Datadagen Oost (jij had het over kaas). Leuk om hier verbonden te zijn! Ik doe iets met detachering, maar daar val ik je niet mee lastig.

@ li-lotte-own 85 20:05
From: me
To: Lotte Brandsteder <lotte-brandsteder-fictief>
Thread: lotte

Leuk, dag Lotte! Het ging inderdaad over kaas, en dat mag het blijven gaan.

@ li-sjoukje 66 09:28 cold-recruiter
From: Sjoukje Kamstra-Vink <sjoukje-kamstra-vink-fictief>
Subject: Ik heb je cv in de trein aan een klant laten lezen
Thread: sjoukje

Hoi Noëlle, misschien wat ongebruikelijk, maar ik zat vanochtend naast de IT-directeur van een kaasexporteur en we raakten aan de praat. Ik heb hem je LinkedIn-pagina laten zien en hij wil je spreken. Rol: data-architect, Woerden, 36 uur, goudse in het kerstpakket.

Wanneer schikt het?

Sjoukje Kamstra-Vink
Wisselspoor Talent

@ li-casper 18 17:44 cold-recruiter
From: Casper Lindhout <casper-lindhout-fictief>
Subject: Je staat in mijn top 3 van deze week
Thread: casper

Beste Noëlle, elke vrijdag kies ik de drie sterkste profielen in de regio en die krijgen van mij een persoonlijk bericht. Deze week: een actuaris, een lasser en jij. Voor jou heb ik een hoofdrol bij een warmtebedrijf liggen. De lasser heeft al ja gezegd.

Casper Lindhout, Vuursteen Search

@ li-rosalind 277 15:44 cold-recruiter
From: Rosalind Achterhuis <rosalind-achterhuis-fictief>
Subject: We're building a data platform team at Orbitello
Thread: rosalind

Hi Noëlle,

I lead talent acquisition at Orbitello, the ticketing company behind most of the festivals you have stood in the rain at. We are hiring a principal data architect (Utrecht or remote) and your name came up in our referral round.

Would you be up for a casual chat with our VP Data?

Rosalind Achterhuis

@ li-inhouse-1 626 14:20 cold-recruiter
From: Marnix Oosterwolde <marnix-oosterwolde-fictief>
Thread: marnix

Hoi Noëlle, Marnix van Sluiswachter Software hier. Wij groeien hard en zoeken een architect die "nee" durft te zeggen tegen onze verkopers. Ik ben er zelf een van, dus ik weet hoe hard het nodig is. Koffie bij ons op kantoor?

@ li-inhouse-2 407 09:11 cold-recruiter
From: Hanna Lindqvister <hanna-lindqvister-fictief>
Subject: Principal architect, Gothenburg (relocation)
Thread: hanna

Hej Noëlle! I recruit for Norrsken Marine, we electrify ferries. We need someone to model everything that happens between the quay and the battery. Relocation package includes Swedish lessons and a sauna voucher. Curious?

@ li-inhouse-3 192 13:37 cold-recruiter
From: Koen Baltussen <koen-baltussen-fictief>
Thread: koen

Dag Noëlle, ik zag dat we in dezelfde discussiegroep zitten. Onze afdeling Gegevens bij Havenmeesterij Delta heeft per direct een plek, en eerlijk gezegd herken ik in jouw reacties precies wat wij missen: iemand die eerst vraagt wat een schip is. Interesse?

@ li-marjolein-own 473 20:34
From: me
To: Marjolein Tanis <marjolein-tanis-fictief>
Thread: marjolein

Dag Marjolein, ik las op jullie site de vacature voor data-architect bronnen en leidingen. Is die nog open, en mag het ook in vier dagen?

@ li-marjolein-1 472 09:06 known-recruiter
From: Marjolein Tanis <marjolein-tanis-fictief>
Thread: marjolein

Leuk dat je reageert, Noëlle! De functie is nog open en vier dagen is prima, het water stroomt de vijfde dag vanzelf. Stuur je brief en cv gerust naar werkenbij@watergraaf.example, dan plan ik een gesprek in.

@ li-marjolein-2 429 16:10 known-recruiter
From: Marjolein Tanis <marjolein-tanis-fictief>
Thread: marjolein

Ik had je liever ander nieuws gegeven. Mag ik je over een jaar nog eens schrijven als hier een tweede plek als architect komt? Zeg het eerlijk als je dat niet wilt.

@ li-marjolein-own-2 429 20:02
From: me
To: Marjolein Tanis <marjolein-tanis-fictief>
Thread: marjolein

Dat is aardig gevraagd, en dus: ja, één keer, en alleen als het over water gaat.

@ li-noor-own 480 21:10
From: me
To: Noor Tibosch <noor-tibosch-fictief>
Thread: noor

Dag Noor, Esmée Tadema zei dat ik jou eens moest vragen hoe de markt voor data-architecten er nu voor staat. Niet voor mij: ik moet voor mijn leidinggevende een salarisschaal onderbouwen. Heb je cijfers?

@ li-noor-1 479 08:45 other
From: Noor Tibosch <noor-tibosch-fictief>
Thread: noor

Dag Noëlle, wat een verfrissende vraag. Ja, ik heb cijfers van de laatste dertig plaatsingen, ontdaan van namen. Mediaan 6.850 bij 36 uur, en wie een tegel aan de muur heeft verdient meer. Mail je adres, dan stuur ik het overzicht. Een vacature krijg je er niet bij.

@ li-noor-2 478 17:03 other
From: Noor Tibosch <noor-tibosch-fictief>
Thread: noor

Verstuurd! En mocht Stroomhaven ooit zelf iemand zoeken: bel me, dan zeg ik eerlijk of ik het kan.
`;
