/** The Friday practice: a museum as client, a conference that asked her to speak, and an application that she began. */
export const freelance = `
@ marijn-1 600 09:20 other
From: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
To: freelance
Subject: Re: uw collectiegegevens
Answers: sent-marijn-0

Beste mevrouw Van der Meijsloot,

Wat een aardige brief naar aanleiding van ons open depot. U hebt gelijk: ons kaartsysteem bestaat uit elf bakken en een vrijwilliger die Jaap heet. Wij hebben een klein budget voor een inventarisatie. Zou u een offerte willen maken voor een opdracht van tien dagen?

Met groet,
Marijn Ketelaar
conservator Museum Het Zoutpakhuis

@ sent-marijn-0 602 21:14 Sent
From: freelance
To: Museum Het Zoutpakhuis <info@zoutpakhuis.example>
Subject: uw collectiegegevens

Geachte conservator,

Zondag bezocht ik met mijn gezin uw open depot. Ik ben van beroep data-architect en heb een vrije vrijdag, en ik lag er vannacht van wakker dat de walvis in drie bakken staat onder drie namen. Mocht u daar ooit iets aan willen doen: ik help graag.

Met vriendelijke groet,
Noëlle van der Meijsloot

@ sent-marijn-1 597 20:40 Sent
From: freelance
To: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
Subject: Re: uw collectiegegevens
Answers: marijn-1
Attach: offerte-zoutpakhuis.pdf

Beste Marijn,

Bijgaand mijn offerte: tien vrijdagen, vast bedrag, Jaap inbegrepen. Ik begin met luisteren en eindig met een model dat op één wand past.

Hartelijke groet, Noëlle

@ sent-marijn-typo 585 20:45 Sent
From: freelance
To: Marijn Ketelaar <marijn.ketelar@zoutpakhuis.example>
Subject: Vrijdag

Beste Marijn, ik kom vrijdag om negen uur. Is er ergens een wand van drie meter vrij?

@ marijn-2 590 10:12 other
From: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
To: freelance
Subject: Akkoord!

Het bestuur is akkoord met uw tarief en met de wand. Jaap is zenuwachtig, maar heeft de bakken alvast op kleur gezet, wat ons niet verder helpt. Tot vrijdag.

Marijn

@ marijn-3 430 15:06 other
From: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
To: freelance
Subject: Vervolgopdracht?

Beste Noëlle,

De inventarisatie is zo goed ontvangen dat het bestuur er een vervolg aan wil geven: alle 14.000 voorwerpen in het nieuwe model. Heb jij vanaf {maand+30} op vrijdag ruimte, zeg twintig dagen? Tarief als vorige keer, en Jaap heeft beloofd niets meer op kleur te zetten.

@ sent-marijn-3 429 20:02 Sent
From: freelance
To: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
Subject: Re: Vervolgopdracht?
Answers: marijn-3

Heel graag. Ik houd de vrijdagen vrij. Groet aan Jaap, en zeg hem dat kleur best een attribuut mag zijn, alleen niet de sleutel.

@ marijn-4 298 11:29 other
From: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
To: freelance
Subject: Wie is "schenker onbekend"?

Noëlle, volgens het nieuwe systeem is onze grootste schenker iemand die "onbekend" heet, met 3.112 voorwerpen. De directeur wil hem uitnodigen voor de opening. Hoe leggen we dit uit?

@ sent-marijn-5 209 10:00 Sent
From: freelance
To: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
Subject: factuur en oplevering
Attach: factuur-zoutpakhuis-2.pdf

Beste Marijn, het model is af, de wand is vol en Jaap heeft getekend. Bijgaand mijn laatste factuur. Het was me een groot genoegen.

@ marijn-6 204 16:45 other
From: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
To: freelance
Subject: Re: factuur en oplevering
Answers: sent-marijn-5

De walvis hangt! Onder één naam. De factuur is voldaan en er ligt een kaart voor het leven voor je klaar bij de kassa. Jaap huilde een beetje.

@ datadagen-1 708 13:10 other
From: Programmacommissie Datadagen Oost <programma@datadagen.example>
To: datadagen
Subject: Je voorstel is aangenomen
Answers: sent-datadagen-0

Beste Noëlle,

Gefeliciteerd: je voorstel "Het jaar nul in je datawarehouse" staat op het programma, in de grote zaal, na de lunch. Dat is het slaapslot, maar met zo'n titel durven we het aan. Stuur je ons een foto en een biografie van vijftig woorden?

Cunera Lankhorst

@ sent-datadagen-0 729 20:00 Sent
From: datadagen
To: Programmacommissie Datadagen Oost <programma@datadagen.example>
Subject: Voorstel voor een lezing: Het jaar nul in je datawarehouse

Beste commissie,

Graag doe ik een voorstel voor een lezing van dertig minuten over wat er vóór de eerste rij in je tabel gebeurde, en waarom dat ertoe doet.

Noëlle van der Meijsloot

@ datadagen-2 671 17:25 other
From: Cunera Lankhorst <cunera@datadagen.example>
To: datadagen
Subject: Dank! En de zaalbeoordeling

Lieve Noëlle,

Een 8,9 in het slaapslot, dat is nooit eerder vertoond. Eén bezoeker schreef "ik ben wakker gebleven en heb er geen spijt van". Je krijgt een bon voor kaas. Kom je volgend jaar weer?

@ datadagen-3 345 10:31 other
From: Cunera Lankhorst <cunera@datadagen.example>
To: datadagen
Subject: Sprekersdiner en techniek

Dag Noëlle,

Voor je tweede optreden, op {dag+5}: het sprekersdiner is de avond ervoor om zeven uur, je krijgt een handmicrofoon (de andere viel vorig jaar in de soep) en je laptop mag een gewone stekker hebben.

@ job-started-1 470 20:11 Sent
To: Drinkwaterbedrijf Watergraaf <werkenbij@watergraaf.example>
Subject: Sollicitatie data-architect bronnen en leidingen
Attach: brief-en-cv.pdf

Geachte mevrouw Tanis,

Op uw eigen site las ik de vacature voor data-architect bronnen en leidingen. Ik zoek niet, maar water is het enige waarvoor ik mijn netwerk van koper zou verlaten. In de bijlage mijn brief en cv.

Met vriendelijke groet,
Noëlle van der Meijsloot

@ job-receipt 470 20:12 other any-day
From: Werken bij Watergraaf <noreply@watergraaf.example>
Subject: We hebben je sollicitatie ontvangen
Answers: job-started-1
Via: system

Bedankt voor je sollicitatie op de functie data-architect bronnen en leidingen. Binnen tien werkdagen hoor je van ons. Dit is een automatisch bericht; beantwoorden heeft geen zin, dan leest een pomp het.

@ job-invite 461 10:40 other
From: Marjolein Tanis <m.tanis@watergraaf.example>
Subject: Uitnodiging voor een eerste gesprek
Answers: job-started-1

Beste Noëlle,

Wat een leuke brief. Graag nodigen we je uit voor een eerste gesprek over de functie, met Kees Poldervaart (hoofd assetdata) en mij. Past {dag+7} om 16.00 uur? Je krijgt water.

Marjolein Tanis
recruiter Watergraaf

@ sent-job-2 461 19:45 Sent
To: Marjolein Tanis <m.tanis@watergraaf.example>
Subject: Re: Uitnodiging voor een eerste gesprek
Answers: job-invite

Beste Marjolein, dat past. Ik kom met de fiets. Tot dan!

Noëlle

@ job-second 449 09:55 other
From: Marjolein Tanis <m.tanis@watergraaf.example>
Subject: Tweede gesprek en een opdracht
Answers: sent-job-2

Beste Noëlle,

Kees was na afloop stil, en dat is bij hem een aanbeveling. Voor het tweede gesprek vragen we je een halve pagina over de vraag: is een lek een gebeurtenis of een toestand? Inleveren hoeft pas op {dag+10}.

Groet, Marjolein

@ sent-job-3 442 22:18 Sent
To: Marjolein Tanis <m.tanis@watergraaf.example>
Subject: Re: Tweede gesprek en een opdracht
Answers: job-second
Attach: een-lek-is-een-toestand.pdf

Beste Marjolein, bijgaand mijn halve pagina. Samengevat: een lek is een toestand die door een gebeurtenis wordt ontdekt, meestal door een buurvrouw.

@ job-rejection 431 15:20 other
From: Marjolein Tanis <m.tanis@watergraaf.example>
Subject: Afwijzing, met spijt
Answers: sent-job-3

Beste Noëlle,

Helaas moet ik je laten weten dat de keuze op een andere kandidaat is gevallen, die al in het zuiden woont en Kees van vroeger kent. Je halve pagina hangt wel op onze gang. We bewaren je gegevens tot vier weken na deze mail en dan zijn ze weg, tenzij je anders wilt.

Het ga je goed,
Marjolein Tanis

@ sent-job-4 430 20:10 Sent
To: Marjolein Tanis <m.tanis@watergraaf.example>
Subject: Re: Afwijzing, met spijt
Answers: job-rejection

Dank voor de nette afhandeling, Marjolein. De gegevens mogen weg, de halve pagina mag blijven hangen.

@ job-asked-recruiter 153 14:44 known-recruiter
From: Noor Tibosch <noor@tibosch-search.example>
To: noelle
Subject: Re: kun je me helpen aan een opvolger voor Rutger?
Answers: sent-noor

Dag Noëlle,

Wat leuk dat je mij belt in plaats van andersom! Ik heb twee kandidaten voor jullie vacature die ik echt durf voor te dragen, allebei met netbeheer in de benen. Profielen zitten morgen in je mail, tarief zoals besproken, en ik benader jouzelf niet, beloofd.

Noor Tibosch

@ job-asked-recruiter-2 148 09:12 known-recruiter
From: Noor Tibosch <noor@tibosch-search.example>
To: noelle
Subject: Twee profielen voor jullie vacature
Attach: profielen-geanonimiseerd.pdf

Dag Noëlle,

Zoals beloofd de twee kandidaten, zonder naam en met hun instemming. A komt van een waterbedrijf en wil minder vergaderen, B komt van een gemeente en wil überhaupt eens iets afmaken. Mijn advies is B, maar A kan sneller beginnen. Donderdag even bellen met Hilde erbij?

Noor Tibosch
Tibosch Search

@ sent-noor 154 10:15 Sent
To: Noor Tibosch <noor@tibosch-search.example>
Subject: kun je me helpen aan een opvolger voor Rutger?
Attach: vacature-data-architect.pdf

Dag Noor, van Esmée hoorde ik dat jij de enige recruiter bent die ook nee verkoopt. Wij zoeken een data-architect (bijlage) en Hilde heeft budget voor één bureau. Heb jij iemand?

Groet, Noëlle
`;
