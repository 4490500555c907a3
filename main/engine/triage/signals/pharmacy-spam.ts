import type { Signal } from '../signal.ts';

export const pharmacySpam = {
  id: 'pharmacy-spam',
  description: 'Pills, weight loss or body enhancement are sold.',
  source: 'Pharmacy and health spam',
  favours: 'direct-marketing',
  phrases: {
    all: [
      'viagra|cialis|levitra|xanax|valium|phentermine|hgh|vicodin|ambien|propecia|sildenafil|kamagra|ozempic|vi*gra',
      'weight|gewicht ~2 loss|lose|verliezen|verlies',
      "lose ~4 weight|pounds|inches|fat|kilo's",
      'burn ~2 fat|calories',
      'afvallen|afslank*|dieetpil*',
      'diet ~1 pill|pills|patch|plan',
      'human growth',
      'growth hormone',
      'prescription|prescriptions|online|cheap ~2 drugs|pharmacy|medications|medication|online|meds|doctor',
      'enlargement|pheromone*|drugstore',
      'pharmacy|apotheek ~3 online|discount|canadian|zonder',
      'herbal|natural|supplement ~2 alternative|supplement|remedy|remedies|formula|enhancement|viagra|pills|product',
      'penis|erection|erections|libido|impotence|erectie|potentie|ejaculation',
      'sex|sexual ~3 drive|performance|life|pills|potency|stamina|desire',
      'anti aging',
      'aging|wrinkles|wrinkle|cellulite ~3 reduce|reverse|younger|process|cream|look',
      'hair ~1 loss|growth|regrowth',
      'stop smoking|snoring',
      'miracle|breakthrough ~3 product|formula|cure|drug|diet|discovery',
      'clinically|doctor ~1 proven|tested|approved|recommended',
      'immune system',
    ],
  },
} satisfies Signal;
