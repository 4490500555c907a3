/**
 * Word classes for the phrase notation, folded: lower case, no diacritics.
 * A class says what kind of thing a word names; the sentences are built from classes in the signals.
 */
export const classes = {
  role: `*engineer *engineers *ontwikkelaar *ontwikkelaars *developer *developers programmer programmers programmeur *programmeurs
    *manager *managers *consultant *consultants *adviseur *adviseurs *specialist *specialisten *specialists *architect *architecten *architects
    *analist *analisten *analyst *analysts beheerder beheerders systeembeheerder systeembeheerders netwerkbeheerder applicatiebeheerder applicatiebeheerders databasebeheerder vastgoedbeheerder contractbeheerder werkplekbeheerder functioneel *controller *controllers *accountant *accountants boekhouder *medewerker
    *medewerkers *leider *leiders teamlead techlead teamleads owner productowner *owners *scientist *scientists *designer *designers *ontwerper
    *jurist advocaat advocaten lawyer counsel *officer director directeur *monteur *monteurs *verpleegkundige *verpleegkundigen docent docenten
    leraar *planner *coordinator *coordinatoren *inkoper buyer *marketeer *marketeers marketer *tester *testers *administrator devops sre
    *assistent assistant *secretaresse *tekenaar *calculator *uitvoerder *werkvoorbereider *technicus *technici *elektricien *chauffeur
    *professional *professionals *projectleider scrummaster *auditor *auditors fiscalist *actuaris *bestuurder *psycholoog *therapeut
    *commercieel *verkoper *supervisor *strateeg *strategist *copywriter *researcher *onderzoeker *dba cto cfo ciso vp`,
  /** Words that name a job and little else. */
  job: `vacature vacatures functie functies baan banen droombaan vacaturetekst dienstverband positie rol rollen job jobs role roles vacancy
    vacancies position positions opening openings stelle`,
  /** Words that name a job when a person is asked about it. */
  chance: `kans kansen uitdaging uitdagingen opdracht opdrachten klus mogelijkheid mogelijkheden opportunity opportunities assignment challenge`,
  move: `stap overstap vervolgstap uitdaging uitdagingen kans kansen switch carrierestap carriereswitch carrierekans loopbaanstap baan
    baankans job werkgever avontuur verandering mogelijkheden werkkring opdracht opdrachten move challenge challenges opportunity opportunities
    change step chapter adventure roles positions vacatures carrieremogelijkheden employer project projecten role rol functie`,
  fine: `mooie leuke interessante gave toffe passende uitdagende unieke geweldige fantastische perfecte ideale prachtige zeer erg nieuwe
    spannende aantrekkelijke topfunctie toprol exciting great fantastic amazing interesting unique excellent perfect exclusive brilliant
    superb lovely awesome unmissable permanent fulltime senior medior leidinggevende`,
  you: 'je jij jou jouw u uw jullie',
  we: 'ik wij we ons',
  client:
    'opdrachtgever opdrachtgevers klant klanten relatie relaties eindklant eindklanten client clients opdrachtgeefster',
  outfit: `bedrijf organisatie organisaties bedrijven werkgever werkgevers team onderneming partij partijen kantoor bank gemeente ziekenhuis
    adviesbureau scaleup startup scale start bureau company companies firm business startups scaleups bank agency consultancy organisation
    organization employer group studio fund`,
  record:
    'profiel linkedin linkedinprofiel cv achtergrond ervaring werkervaring loopbaan expertise profile background resume experience skillset career github portfolio skills',
  companies: `bedrijven ondernemers ondernemingen organisaties mkb mkb'ers zzp'ers webshops webwinkels teams bureaus directeuren agencies
    companies businesses brands founders startups organisations organizations firms enterprises leaders marketers retailers sales merken
    makelaars installateurs advocatenkantoren scaleups saas b2b`,
  gain: `omzet leads klanten afspraken winst conversie conversies groei verkoop bezoekers aanvragen pipeline revenue sales customers traffic
    conversions growth meetings demos bookings profits roi opdrachten offerteaanvragen productiviteit`,
  cut: 'besparen bespaar besparing verlagen verlaag kosten save saving reduce cut lower costs reducing',
  product: `oplossing oplossingen software platform tool tools app dienst diensten dienstverlening product producten systeem aanpak pakket
    abonnement solution solutions service services products offering system package suite methode`,
  offer:
    'bieden bied biedt leveren lever levert verzorgen verzorg ontwikkelen ontwikkelden bouwen offer offers provide provides deliver specialise specialize specialised specialized gespecialiseerd',
  talk: `bellen belletje gesprek telefoongesprek kennismaking kennismakingsgesprek kennismaken sparren koffie bakkie call chat meeting
    conversation coffee zoom teams videocall belafspraak afspraak demo videogesprek telefonisch gesprekje overleg`,
  money: '€ $ £ eur euro euros usd dollar dollars',
  day: 'maandag dinsdag woensdag donderdag vrijdag monday tuesday wednesday thursday friday morgen overmorgen tomorrow',
} as const;
