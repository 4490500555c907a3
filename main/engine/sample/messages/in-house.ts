/** Employers writing for themselves, from their own domain. */
export const inHouse = `
@ inhouse-waterbouw 674 10:24 cold-recruiter
From: Annelies Feenstra-Smid <a.feenstra@kribwerk.example>
To: linkedin
Subject: Kribwerk zoekt een data-architect (en jij stond op een podium)

Beste Noëlle,

Ik ben recruiter bij Kribwerk Waterbouw. Onze projectleiders kwamen enthousiast terug van Datadagen Oost, waar jij sprak. Wij leggen kribben, oevers en sinds kort ook dashboards aan, en dat laatste gaat nog niet vanzelf.

Zou je eens willen praten met ons hoofd informatievoorziening? Hij komt ook graag naar jou toe, hij heeft een busje.

Annelies Feenstra-Smid
HR, Kribwerk B.V.

@ inhouse-fietsfabriek 599 09:15 cold-recruiter
From: Werken bij Trapwerk <recruitment@trapwerk.example>
To: linkedin
Subject: Jij, wij en 2 miljoen deelfietsritten
Via: html nieuws.trapwerk.example

Hoi Noëlle,

Bij Trapwerk maken we deelfietsen. Elke rit levert 400 meetpunten op en die liggen nu in een map die "NIEUW2_definitief" heet. Jij snapt ons probleem.

We hebben een vacature voor Lead Data (32-40 uur, Nijmegen). Solliciteren gaat zonder brief: https://nieuws.trapwerk.example/lead-data

Het team van Trapwerk

@ inhouse-uitgeverij 531 14:50 cold-recruiter
From: Machteld Loman <m.loman@drukwerkhuis.example>
To: noelle
Subject: Vacature gegevensarchitect bij uitgeverij

Geachte mevrouw Van der Meijsloot,

Via een gezamenlijke kennis, die liever niet genoemd wordt, kreeg ik uw naam. Onze uitgeverij zoekt een gegevensarchitect voor de digitalisering van het fonds: ruim elfduizend titels, waarvan een derde zonder ISBN.

Mocht dit iets voor u zijn, dan nodig ik u graag uit. Zo niet, dan hoop ik dat u mij de vrijheid niet euvel duidt.

Machteld Loman, personeelszaken

@ inhouse-bank-1 448 11:00 cold-recruiter
From: Talent Acquisition Dijkbank <talent@werkenbij-dijkbank.example>
To: linkedin
Subject: Noëlle, maak impact bij Dijkbank
Via: sequence click.werkenbij-dijkbank.example

Hi Noëlle,

Bij Dijkbank geloven we in mensen. En in data. Daarom zoeken we mensen met data: 12 architecten, 8 engineers en 1 Chief Data Storyteller.

Laat je inspireren door onze collega's op https://click.werkenbij-dijkbank.example/verhalen of plan een belafspraak met een recruiter.

Talent Acquisition Dijkbank

@ inhouse-bank-2 441 11:00 cold-recruiter
From: Talent Acquisition Dijkbank <talent@werkenbij-dijkbank.example>
To: linkedin
Subject: Nog 3 dagen: speeddaten met onze data-afdeling
Via: sequence click.werkenbij-dijkbank.example

Hi Noëlle,

Misschien is het je ontgaan dat we {dag+3} speeddaten op kantoor: zeven gesprekken van zeven minuten, daarna bitterballen. Aanmelden kan nog. Neem je cv mee, of niet, wij hebben het al.

@ inhouse-gemeente 366 13:33 cold-recruiter
From: Werving gemeente Rietwaarden <werving@rietwaarden.example>
To: linkedin
Subject: Wij zoeken u: adviseur gegevensmanagement

Beste mevrouw Van der Meijsloot,

De gemeente Rietwaarden zoekt actief naar kandidaten voor de functie adviseur gegevensmanagement (schaal 11). Omdat het drie keer niet lukte met een gewone advertentie, benaderen wij nu zelf mensen. U bent de tweede op onze lijst; de eerste ging met pensioen.

De functie kan in overleg vanaf twee dagen per week. Voor informatie kunt u bellen met Coby Hartog, 000-0001411.

@ inhouse-startup 314 23:47 cold-recruiter any-day
From: Wouter (founder Zaadje) <wouter@zaadje-ai.example>
To: linkedin
Subject: cofounder / eerste data hire?

hey noëlle, sorry voor het late uur. we zijn met z'n drieën, hebben net een investering binnen en bouwen een app die aan een foto ziet welke plant je aan het vermoorden bent. 200k foto's, nul structuur. zoek iemand die dat volwassen aanpakt. salaris is voorlopig matig maar de aandelen zijn serieus. bellen?

w

@ inhouse-verzekeraar 252 10:02 cold-recruiter
From: Bernadette Overtoom <bernadette.overtoom@zekerhuys.example>
To: work
Subject: Architect schadeketen

Beste Noëlle,

Ik mail je op je werkadres, ik hoop dat dat discreet genoeg is. Binnen onze schadeketen ontstaat ruimte voor een architect en een van onze managers, die jou kent uit het normalisatieoverleg, raadde jou aan.

De functie is nog niet gepubliceerd. Zullen we een keer lunchen op een plek waar geen netbeheerders komen?

Bernadette Overtoom
Recruiter, Zekerhuys

@ inhouse-defensie 198 08:00 cold-recruiter
From: Wervingsbureau Kustwacht-ICT <werving@kustwacht-ict.example>
To: linkedin
Subject: Vacature 2217-B

U bent op grond van uw openbare profiel geselecteerd voor vacature 2217-B, data-architect. De functie vereist een veiligheidsonderzoek van acht maanden. Over de inhoud kunnen wij niets mededelen. Bij belangstelling dient u te antwoorden met "belangstelling".

@ inhouse-scaleup 134 12:08 cold-recruiter
From: Femke from Loopwise <femke@loopwise.example>
To: linkedin
Subject: A slightly odd job ad, written for one person
Via: html hello.loopwise.example

Hi Noëlle,

I run hiring at Loopwise (reusable packaging, 85 people, Arnhem). I wrote a job description and realised halfway that I was describing you: knows the difference between an event and a state, has opinions about null, lives within cycling distance.

The ad is here and, honestly, nobody else has seen it: https://hello.loopwise.example/jobs/noelle

Femke

@ inhouse-school 95 15:15 cold-recruiter
From: Frits Hollander <f.hollander@hogeschool-ijsselrijk.example>
To: linkedin
Subject: Docent datamodellering, 0,4 fte

Geachte collega,

Onze opleiding zoekt een praktijkdocent datamodellering voor de vrijdagen. Studenten kennen elk framework, maar tekenen nog geen pijltje de goede kant op. Ik las uw artikel in het vakblad en meende: zij kan dat uitleggen.

Zou u willen overwegen om bij ons te komen werken? De reiskosten worden vergoed, de idealen zijn voor eigen rekening.

Drs. F. Hollander
teamleider, Hogeschool IJsselrijk

@ inhouse-ov 47 09:05 cold-recruiter
From: Recruitment Lijnvervoer <recruitment@lijnvervoer.example>
To: linkedin
Subject: Stap over (bij Lijnvervoer)
Via: sequence mail.lijnvervoer.example

Goedemorgen Noëlle,

Overstappen doe je bij ons binnen vijf minuten, ook in je loopbaan. Lijnvervoer heeft een halte vrij voor een data-architect reisinformatie. Je rijdt gratis met de bus en je weet voortaan precies waarom hij te laat is.

Instappen: https://mail.lijnvervoer.example/vacature/118

@ inhouse-brouwer 11 16:32 cold-recruiter
From: Gerdien Ploeger <gerdien@brouwerijdekromme.example>
To: linkedin
Subject: Een brouwerij met een datavraag (en een baan)

Dag Noëlle,

Ik doe hier personeel, inkoop en op vrijdag de kassa. We zijn in vijf jaar van twee naar zestig man gegroeid en weten nu van geen enkel vat meer waar het is. Mijn broer, de brouwmeester, zegt dat we "zo iemand van data" in dienst moeten nemen. Drie dagen per week, een net salaris en elke maand een krat.

Kom je eens proeven? Praten, bedoel ik.

Gerdien Ploeger
Brouwerij De Kromme Arm
`;
