import type { Signal } from '../signal.ts';

export const weHelpCompanies = {
  id: 'we-help-companies',
  description: 'The sender says which kind of company it helps, and with what.',
  source: 'Sales outreach, Dutch and English',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'wij|ik|we help|helpen|ondersteun|ondersteunen|begeleid|begeleiden|ontzorg|ontzorgen ~3 @companies|@client|mensen',
      '@client|@companies|@outfit ~3 als|zoals ~1 die|dat|het|de ~1 van|jouwe',
      '@companies|@outfit|@client ~3 als|zoals ~1 jullie|jou|jouw|uwe',
      'helpen|helpt|help|hielpen|geholpen ~3 @companies|@client ~6 met|om|bij|aan',
      'help|helps|helping|helped|support|enable|empower|assist ~3 @companies|customers|people|coaches|consultants',
      'companies|businesses|teams|brands|agencies|organisations|organizations|firms ~1 like ~1 yours|you',
      'like yours|you ~4 @gain',
      'wij|we werken|werkt ~3 voor|met ~3 @companies',
      'verschillende|diverse|honderden|tientallen|duizenden|vele|veel @companies|@client',
      'trusted by|used by|vertrouwen ~5 #|companies|teams|brands|bedrijven',
      'gingen ~2 voor',
      'ik help ~6 aan ~3 @gain',
    ],
  },
} satisfies Signal;
