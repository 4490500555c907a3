/** Family and friends, with her answers. Esmée is a recruiter by trade and writes from work. */
export const personal1 = `
@ ria-1 727 10:20 other any-day
From: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: Zondag

Dag lieverd,

Komen jullie zondag eten? Ik maak hachee, en voor Tijn iets zonder uien. Papa wil weten of Joris de boormachine nog heeft. Ik niet, maar hij wel.

Dikke zoen, mam

@ sent-ria-1 727 20:05 Sent
To: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: Re: Zondag
Answers: ria-1

Graag! We zijn er om half zes. De boormachine komt mee, Joris zegt dat hij hem "bewaakt" heeft. Zal ik een toetje doen?

Liefs, Noëlle

@ ria-2 604 09:14 other any-day
From: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: tablet doet raar

Noëlle, de tablet zegt dat er een update is en dat ik moet wachten, maar dat zegt hij al sinds gisteren. Moet ik iets? Tante Bep zegt uitzetten maar dat durf ik niet. Papa slaat er zachtjes op.

@ sent-ria-2 604 12:31 Sent
To: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: Re: tablet doet raar
Answers: ria-2

Tante Bep heeft gelijk: houd de knop aan de bovenkant tien tellen vast, wacht tot hij zwart is en zet hem weer aan. En zeg tegen papa dat het geen radio is.

@ ria-3 417 19:33 other any-day
From: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: Uitslag

Lieverd, het was niks. De dokter noemde het "slijtage passend bij de leeftijd", papa is daar beledigd over maar verder gaat het goed. We hebben er een gebakje op genomen. Je hoeft niet te bellen, maar het mag wel.

Mam

@ ria-4 163 08:50 other any-day
From: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: Fwd: recept perentaart

Hier is het recept van oma. Let op: waar "een kop" staat bedoelt ze het blauwe kopje zonder oor, en dat heb jij. Niet te lang kneden, dat deed je nichtje en die taart heeft nu een gevelsteen.

@ ria-5 15 18:02 other any-day
From: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: Verjaardag papa

Dag lieverd, papa wil geen feest. Dat betekent dus een klein feest. Zaterdag vanaf drie uur, neem niets mee, hoogstens die kaas met de netels. Wessel komt ook en die neemt zijn nieuwe vriendin mee, ze heet Ottoline en ze is aardig. Doe maar gewoon.

Mam

@ sent-ria-5 14 21:12 Sent
To: Ria van der Meijsloot <ria.meijsloot@huispost.example>
Subject: Re: Verjaardag papa
Answers: ria-5

We komen! Ik heb de laatste brandnetelkaas weten te reserveren. Pleun wil weten of Ottoline een paard heeft. Ik heb gezegd dat ze dat niet meteen moet vragen.

@ wessel-1 648 23:04 other any-day
From: Wessel van der Meijsloot <wessel@huispost.example>
Subject: help (geen paniek)

Zus,

Ik zit met een spreadsheet van 80.000 regels voor de vogeltelling en als ik hem sorteer verspringen de soorten. De kuifeend is nu overal. Wat doe ik fout?

W

@ sent-wessel-1 647 07:40 Sent
To: Wessel van der Meijsloot <wessel@huispost.example>
Subject: Re: help (geen paniek)
Answers: wessel-1

Je sorteert één kolom in plaats van het hele blad. Ctrl-Z, bid, en als dat niet helpt: ik heb woensdag een kopie van je bestand gemaakt, want ik ken jou.

@ wessel-2 441 22:10 other any-day
From: Wessel van der Meijsloot <wessel@huispost.example>
Subject: sinds wanneer kan papa appen

Hij stuurde me net een duim. Eén duim. Geen tekst. Moet ik bellen of is dit nu normaal?

@ wessel-3 233 16:48 other any-day
From: Wessel van der Meijsloot <wessel@huispost.example>
Subject: Waddenhuisje

Ik heb het huisje: van vrijdag tot maandag, zes bedden, één pan. Bootkaartjes doe ik. Kun jij de kinderen vertellen dat er geen internet is, dan vertel ik het aan Joris.

@ wessel-4 57 21:30 other any-day
From: Wessel van der Meijsloot <wessel@huispost.example>
Subject: Ottoline

Ik heb iemand ontmoet bij de vogeltelling. Ze had een kluut gezien die ik voor een scholekster hield en ze heeft het niet eens aan de anderen verteld. Ik neem haar binnenkort mee. Zeg nog niks tegen mam.

@ sent-wessel-4 57 21:41 Sent
To: Wessel van der Meijsloot <wessel@huispost.example>
Subject: Re: Ottoline
Answers: wessel-4

Mam wist het al. Tante Bep heeft jullie bij de bakker gezien. Wat leuk!!

@ esmee-1 611 14:30 other
From: Esmée Tadema <esmee.tadema@rietveen-werving.example>
Subject: vrijdag eten??

Hee No,

Ik mail vanaf werk want mijn telefoon ligt in de rijst. Vrijdag bij dat nieuwe Georgische ding aan de haven? Ik trakteer, ik heb eindelijk die projectleider geplaatst waar ik een halfjaar op zat te kauwen. Ik zal het er verder niet over hebben. (Dat lieg ik.)

X Es

Esmée Tadema | Senior Recruiter Bouw & Infra | Rietveen Werving & Selectie | Wij plaatsen mensen, geen cv's

@ sent-esmee-1 611 15:02 Sent
To: Esmée Tadema <esmee.tadema@rietveen-werving.example>
Subject: Re: vrijdag eten??
Answers: esmee-1

Ja! Zeven uur. Jij mag tien minuten over de projectleider, daarna moet je luisteren naar mijn tijdreeksen. Met kaasbrood erbij overleven we het allebei.

@ esmee-2 462 11:19 other
From: Esmée Tadema <esmee.tadema@rietveen-werving.example>
Subject: je cv

No, ik vond op zolder bij mijn ouders een doos van de studie en daar zat JOUW cv uit 2006 in. "Hobby's: paardrijden, lezen en het milieu." Ik heb hem ingelijst. Ophalen kan tegen betaling van een fles rood.

Esmée Tadema | Senior Recruiter Bouw & Infra | Rietveen Werving & Selectie

@ esmee-3 329 09:27 other
From: Esmée Tadema <esmee.tadema@rietveen-werving.example>
Subject: Mag ik iets zakelijks vragen zonder dat het zakelijk wordt

Wij krijgen op kantoor een nieuw kandidatensysteem en de leverancier praat over een "datamodel". Mijn baas knikt. Ik wil graag één slimme vraag kunnen stellen. Heb jij er een? Je krijgt geen vacature terug, alleen een lunch.

X

@ sent-esmee-3 328 20:55 Sent
To: Esmée Tadema <esmee.tadema@rietveen-werving.example>
Subject: Re: Mag ik iets zakelijks vragen zonder dat het zakelijk wordt
Answers: esmee-3

Vraag: "Wat gebeurt er in uw systeem als iemand zegt dat hij er niet meer in wil staan?" En kijk dan niet naar de verkoper, maar naar de techneut die hij heeft meegenomen.

@ esmee-4 92 17:15 other
From: Esmée Tadema <esmee.tadema@rietveen-werving.example>
Subject: sorry namens de beroepsgroep

Ik las je verhaal over die man die je steeds een ander geslacht geeft. Ik ken hem! Hij zat ooit bij ons op gesprek en noemde mijn directeur drie keer Willem. Hij heet Carla. Zaterdag wandelen?

X Es

@ katelijne-1 690 20:12 other any-day
From: Katelijne Wou <katelijne@wou-en-zo.example>
To: noelle
Subject: Leesclub: wat een draak

Dames en Rob,

Ik ben op bladzijde 90 en er is nog steeds alleen maar turf. Mag ik stoppen? Ik bedoel: mag het volgende boek onder de 200 bladzijden blijven? Ik stel voor: iets met een moord.

Katelijne

@ sent-katelijne-1 689 21:00 Sent
To: Katelijne Wou <katelijne@wou-en-zo.example>
Subject: Re: Leesclub: wat een draak
Answers: katelijne-1

Volhouden tot bladzijde 140, dan verdrinkt er iemand. Daarna mag je stoppen. De moord is aangenomen, Rob stemde ook voor en hij leest nooit.

@ katelijne-2 371 19:05 other any-day
From: Katelijne Wou <katelijne@wou-en-zo.example>
Subject: Dinsdag bij mij

Leesclub is dinsdag bij mij, niet bij Floor, want Floor heeft een gat in haar dak. Boek uit hebben mag, hoeft niet, maar lieg er niet over. Kwart over acht.

@ katelijne-3 76 18:44 other any-day
From: Katelijne Wou <katelijne@wou-en-zo.example>
Subject: jouw stuk!!

Ik heb je artikel gelezen in dat vakblad dat Joris op de wc had liggen. Ik begreep de eerste alinea helemaal en de laatste bijna. Knap! Wat is een surrogaatsleutel en moet ik er een?

@ floor-1 535 08:15 other any-day
From: Floor Wansinck <floor.wansinck@huispost.example>
Subject: Oppassen donderdag?

Hoi buur, zouden Saar en Mies donderdag na school een uurtje bij jullie mogen? Ik moet met de kat naar de dierenarts, hij heeft een sok op. Ik bedoel: gegeten.

@ sent-floor-1 535 08:52 Sent
To: Floor Wansinck <floor.wansinck@huispost.example>
Subject: Re: Oppassen donderdag?
Answers: floor-1

Natuurlijk. Pleun is al dolenthousiast en heeft een programma gemaakt, met pauzes. Sterkte met de sok.

@ floor-2 249 13:31 other any-day
From: Floor Wansinck <floor.wansinck@huispost.example>
Subject: Dak is dicht!

Het dak is dicht, de emmers zijn leeg. Jullie krijgen je opblaasbed terug, met excuses, want er zit nu een heel klein gaatje in. Kom je borrelen op de nieuwe dakgoot? Figuurlijk.

@ ab-1 302 10:10 other any-day
From: Ab van Leusden <ab.vanleusden@huispost.example>
Subject: Uw wilg

Beste buurvrouw,

Uw wilg hangt over mijn schuur en dat is geen klacht maar een waarneming. Zou Joris er eens naar willen kijken? Ik heb een ladder. (Had.)

Ab

@ sent-ab-1 301 19:20 Sent
To: Ab van Leusden <ab.vanleusden@huispost.example>
Subject: Re: Uw wilg
Answers: ab-1

Dag Ab, Joris komt zaterdag snoeien. Als u de schuur intussen even opzij zet, is het zo gepiept. Koffie na afloop?

@ oudstudie-1 487 16:03 other
From: Ramses Dijkhoff <ramses.dijkhoff@postkamer.example>
Subject: Lang geleden! + een vraag

Noëlle,

Twintig jaar na ons eindfeest en ik zie je naam op een programma staan. Ik geef nu les in Groningen en zoek voor mijn derdejaars een gastspreker over tijd in gegevens. Betalen kunnen we slecht: een boekenbon en soep. Heb je zin? Zo niet, dan toch een keer bijpraten.

Ramses

@ sent-oudstudie-1 486 20:47 Sent
To: Ramses Dijkhoff <ramses.dijkhoff@postkamer.example>
Subject: Re: Lang geleden! + een vraag
Answers: oudstudie-1

Ramses! Voor soep kom ik naar Groningen. Geef me twee data in het voorjaar of het najaar, als het maar geen maandag is. Heb je die jas nog?

@ oudstudie-2 485 09:02 other
From: Ramses Dijkhoff <ramses.dijkhoff@postkamer.example>
Subject: Re: Lang geleden! + een vraag
Answers: sent-oudstudie-1

De jas leeft, hij woont nu bij mijn dochter. Ik prik een donderdag met de roostermaker en dan hoor je van me. Wat drink je tegenwoordig?
`;
