import type { Commons, Vocabulary } from './generate.ts';

const list = (words: string): string[] => words.split('|').map((word) => word.trim());

/** Fillers of slots. A name ending in `.nl` or `.en` is for that language. */
export const vocabulary: Vocabulary = {
  me: list(
    'Mark|Noor|Jeroen|Fatima|Ruben|Sanne|Karim|Eva|Pieter|Lisa|Wouter|Aylin|Joris|Maaike|Tim|Priya|Daan|Annelies',
  ),
  you: list('Veenstra|de Wit|van Dalen|Bakker|El Amrani|Hoekstra|Smit|van der Laan|Jansen'),
  first: list(
    'Kim|Bas|Sophie|Thomas|Lotte|Rick|Femke|Jasper|Emma|Stefan|Anouk|Niels|Iris|Bram|Charlotte|Oliver|Hannah|James|Megan|Priya|Arjun|Laura|Tom|Chris|Nadia|Youssef|Marieke|Gert-Jan|Ellen|Dennis',
  ),
  last: list(
    'Jansen|de Boer|Visser|Mulder|Smits|van Dijk|Peters|Hendriks|Kok|Willems|Harris|Walker|Patel|Brown|Novak|Schmidt|Dekker|Brouwer|Kramer|Post',
  ),
  city: list(
    'Utrecht|Amsterdam|Rotterdam|Den Haag|Eindhoven|Zwolle|Groningen|Arnhem|Den Bosch|Breda|Amersfoort|Leiden|Delft|Apeldoorn|Enschede|Nijmegen|Tilburg|Haarlem|Almere|London|Berlin|Antwerpen',
  ),
  role: list(
    'Java developer|data engineer|business controller|projectmanager|DevOps engineer|frontend developer|scrum master|HR adviseur|financial controller|accountmanager|data analist|product owner|solution architect|testautomatiseerder|inkoper|jurist|beleidsadviseur|teamleider|cloud engineer|SAP consultant|werkvoorbereider|verpleegkundige|docent wiskunde|monteur|planner|security officer|marketing manager|UX designer|servicedesk medewerker|constructeur|accountant|loodgieter|projectleider infra|functioneel beheerder|informatiemanager|service engineer|kwaliteitsmanager|logopedist|fiscalist|calculator',
  ),
  'role.en': list(
    'Senior Java Engineer|data engineer|Product Manager|DevOps Engineer|frontend developer|Staff Engineer|finance manager|account executive|data scientist|Head of Engineering|QA engineer|Site Reliability Engineer|backend developer|Solutions Architect|UX designer|machine learning engineer|Scrum Master|business analyst|Salesforce consultant|legal counsel|security engineer|Engineering Manager|project manager|controller|Android developer|tax manager|supply chain lead|CFO|customer success manager|embedded software engineer|nurse|mechanical engineer|sales director|Python developer|network engineer|platform lead',
  ),
  tech: list(
    'Java|Python|React|Azure|AWS|Kubernetes|SAP|Salesforce|.NET|Kotlin|TypeScript|Go|dbt|Snowflake|Power BI|Terraform|Angular|C#|Spring Boot|PLC|AutoCAD|Revit|Scala|Spark|PHP|Laravel|Rust|SQL|Databricks|AFAS|Exact|ServiceNow',
  ),
  sector: list(
    'zorg|bouw|overheid|logistiek|retail|energie|onderwijs|finance|maakindustrie|food|techniek|verzekeringen|high-tech|agri|telecom|semicon',
  ),
  'sector.en': list(
    'fintech|healthcare|logistics|retail|energy|e-commerce|insurance|gaming|SaaS|manufacturing|semiconductors|biotech|adtech|cybersecurity|proptech|banking',
  ),
  org: list(
    'een gemeente|een grote bank|een ziekenhuis|een scale-up|een familiebedrijf|een adviesbureau|een waterschap|een verzekeraar|een internationale producent|een snelgroeiende startup|een woningcorporatie|een aannemer|een machinebouwer|een technische dienstverlener|een ministerie|een groothandel|een softwarehuis|een hogeschool|een beursgenoteerde organisatie|een zorginstelling',
  ),
  'org.en': list(
    'a Series B startup|a leading bank|a fast-growing scale-up|a global manufacturer|a well-funded fintech|a boutique consultancy|a listed software company|a family-owned business|a healthcare provider|a stealth-mode AI company|an international retailer|a renewable energy firm|a hedge fund|a games studio|a big four firm|a logistics leader|a household name',
  ),
  firm: list(
    'Noordlicht|Vandermeer|Blauwhoed|Kompas|Delta Partners|Strandpaal|Lindenhof|Bright Ideas|Axion|Meridian|Halvemaan|Topaas|Corvus|Zeewind|Oakfield|Nimbus|Tessel|Fairway|Steenbok|Quinta',
  ),
  agency: list(
    'Talentbrug|Vlam Werving|Huxley Green|Northbridge Search|YoungFlex|Brightside Recruitment|Kaap Talent|Elan Staffing|Van Houten Search|DevScout|People Harbor|Personato|Flexpunt|Carrièrewerk|Stroom Interim|Argyle Partners',
  ),
  product: list(
    'CRM|boekhoudpakket|planningssoftware|telefooncentrale|ERP|HR-software|beveiliging|koffieautomaten|laadpalen|schoonmaak|websites|leasefietsen|drukwerk|kantoormeubelen|relatiegeschenken|energiecontracten|verzekeringen|trainingen|app-ontwikkeling|facturatiesoftware|chatbot|zonnepanelen',
  ),
  'product.en': list(
    'CRM|AI assistant|payroll platform|outbound platform|analytics tool|cybersecurity platform|cloud backup|video production|web design|SEO services|lead generation|HR platform|scheduling app|data enrichment|phone system|office furniture|custom apps|translation services|ERP|marketing automation|expense tool',
  ),
  gain: list(
    'meer leads|20% meer omzet|de helft minder administratie|lagere energiekosten|meer afspraken|een hogere conversie|10 uur per week tijdwinst|minder verzuim|nieuwe klanten|betere vindbaarheid in Google',
  ),
  'gain.en': list(
    'more qualified leads|30% more pipeline|half the admin work|lower cloud costs|a fuller calendar|higher conversion rates|10 hours back each week|2x reply rates|new customers|better rankings on Google|a 5x ROI',
  ),
  thing: list(
    'hardloopschoenen|boeken|jassen|koffie|tuinmeubelen|e-bikes|kozijnen|lampen|wijn|speelgoed|laptops|matrassen|brillen|planten|gereedschap|keukens|reizen naar Kreta|cosmetica|sneakers|hondenvoer',
  ),
  'thing.en': list(
    'running shoes|books|jackets|coffee beans|garden furniture|e-bikes|lamps|wine|toys|laptops|mattresses|glasses|plants|tools|skincare|sneakers|dog food|city trips|headphones|vitamins',
  ),
  day: list(
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|volgende week|14 maart|3 juni|11 november|9 april',
  ),
  'day.en': list(
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|tomorrow|next week|March 14|June 3|9 April|the 21st',
  ),
  time: list('9.00|10:30|14.00 uur|half drie|16:15|20.00 uur|kwart over acht|11 uur|19:30'),
  'time.en': list('9am|10:30|2pm|3:15 PM|16:00|noon|half past four|11.00'),
  month: list('januari|maart|april|juni|september|oktober|november|Q2|Q3'),
  'month.en': list('January|March|April|June|September|October|Q2|Q3'),
  n: list('2|3|4|5|6|8|10|12|15|20|25|30|40|120'),
  id: list('2024-118|48213|2231-99|A-5512|0049921|INV-3382|77120|PRJ-41|8841'),
  money: list('€ 4.500|€ 6.200|€ 72.000|95 euro per uur|€ 5.800 bruto|€ 90 all-in|tot 7K|schaal 11|€ 3.800|€ 110'),
  'money.en': list(
    '€85k|£70-80k|€110,000|$180k base|€95 per hour|£550/day|120k OTE|€6,500 gross|up to 100k|€700 a day',
  ),
  price: list('€ 19,95|€ 249|€ 1.250|€ 49 per maand|€ 12,50|€ 86,12|€ 495|€ 7,99|€ 3.400'),
  'price.en': list('€19.99|$49/month|£120|$1,250|€9|€86.12|$299|€7.99|$0.99'),
  pct: list('10%|15%|20%|25%|30%|40%|50%|70%'),
};

export const commons: Commons = {
  nl: {
    greet: list(
      'Hoi {me},|Beste {me},|Hallo {me},|Dag {me},|Goedemorgen {me},|Goedemiddag {me},|Hi {me},|Ha {me},|Hey {me}!|Geachte heer {you},|Geachte mevrouw {you},|Beste heer {you},|{me},|Hoi {me}, hoop dat het goed met je gaat!|Beste {me} {you},|Goeiedag,|Hoi!',
    ),
    close: list(
      'Groet, / {first}|Met vriendelijke groet, / {first} {last}|Groeten {first}|Mvg, / {first} {last}|Hartelijke groet, / / {first}|Vriendelijke groeten, / {first} {last}|{first}|Gr. {first}|Fijne dag! / {first}|Alvast bedankt, / {first}|Met vriendelijke groet, / / {first} {last} / T 06-12345678|Groetjes, {first}',
    ),
    closefirm: list(
      'Met vriendelijke groet, / {first} {last} / {firm} B.V. / 010-1234567 | www.{firm}.example|Groet, / {first} {last} / Accountmanager {firm}|Hartelijke groet, / {first} / {firm}|Mvg {first} {last}, {firm}',
    ),
    closeagency: list(
      'Met vriendelijke groet, / {first} {last} / Recruitment Consultant / {agency}|Groet, / {first} / {agency} | Werving & Selectie|Hartelijke groet, / {first} {last} / Senior Consultant / T 020-1234567|Groeten, / {first} ({agency})|Mvg, / {first} {last} / Intercedent|Groetjes {first}',
    ),
    bye: list(
      'Tot {day}!|Ik hoor het wel.|Bedankt alvast.|Laat maar weten.|Bel gerust als er iets is.|Thanks!|Tot dan.|Dank!|Succes!|Hoor ik van je?|Fijn weekend!',
    ),
    stop: list(
      'Uitschrijven|Afmelden voor deze nieuwsbrief|Wil je deze mails niet meer ontvangen? Klik hier om je af te melden.|Je ontvangt deze e-mail op {me}@postvak.example. Uitschrijven kan onderaan.|Voorkeuren aanpassen | Afmelden | Privacy|Bekijk deze mail online. Uitschrijven.',
    ),
  },
  en: {
    greet: list(
      'Hi {me},|Hello {me},|Hey {me},|Dear {me},|Hi {me}, hope you are well!|Good morning {me},|{me},|Hi there,|Dear Mr {you},|Hey!|Hi {me} –|Good afternoon,|Hiya {me}',
    ),
    close: list(
      'Best, / {first}|Kind regards, / {first} {last}|Cheers, / {first}|Regards, / {first}|Thanks, / {first}|Best regards, / / {first} {last}|{first}|All the best, / {first}|Many thanks / {first}|Warm regards, / {first} {last}',
    ),
    closefirm: list(
      'Best, / {first} {last} / Account Executive, {firm}|Kind regards, / {first} {last} / {firm} Ltd / +31 20 123 4567|Cheers, / {first} / Founder @ {firm}|Best regards, / {first} {last} / Business Development | {firm}|{first} from {firm}',
    ),
    closeagency: list(
      'Best regards, / {first} {last} / Principal Consultant | {agency}|Cheers, / {first} / {agency}|Kind regards, / {first} {last} / Technical Recruiter / {agency} / +44 20 1234 567|Best, / {first} / Talent Partner|Thanks, / {first} {last} - {agency}|Regards {first}',
    ),
    bye: list(
      'See you {day}.|Let me know.|Thanks in advance.|Talk soon.|Shout if anything is unclear.|Thanks!|Cheers.|Looking forward to it.|No rush.|Have a good weekend!',
    ),
    stop: list(
      'Unsubscribe|Unsubscribe | Manage preferences | View in browser|You can unsubscribe at any time.|If you no longer wish to receive these emails, click here.|This email was sent to {me}@mailbox.example. Update your preferences or unsubscribe.',
    ),
  },
  de: {
    greet: list('Hallo {me},|Sehr geehrter Herr {you},|Guten Tag,'),
    close: list('Viele Grüße / {first}|Mit freundlichen Grüßen / {first} {last}'),
  },
  fr: {
    greet: list('Bonjour {me},|Bonjour,|Madame, Monsieur,'),
    close: list('Cordialement, / {first}|Bien à vous, / {first} {last}'),
  },
};
