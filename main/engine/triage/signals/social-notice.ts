import type { Signal } from '../signal.ts';

export const socialNotice = {
  id: 'social-notice',
  description: 'A notification of a network or tool about activity.',
  source: 'Notifications, Dutch and English',
  favours: 'other',
  phrases: {
    all: [
      'heeft ~5 gereageerd|genoemd|getagd|gedeeld|uitgenodigd|toegevoegd|geliket|toegewezen|geaccepteerd',
      'commented on|mentioned you|tagged you|assigned to|shared a|invited you|replied to|reacted to|liked your|followed you',
      'mentioned|tagged|assigned|invited ~1 you',
      'build|pipeline|deployment|job|backup|test|tests|run ~2 failed|succeeded|passed|failing|mislukt|geslaagd|completed|broken|fixed',
      'opened|closed|merged|approved ~4 pull|issue|request|pr|ticket',
      'notification settings|preferences',
      'notificatie|notificaties|melding|meldingen ~4 instellingen|uitschakelen|nieuwe|ontvangt',
      'you have|heb|hebt # ~2 new|nieuwe|unread|ongelezen',
      'accepted your invitation',
      'uitnodiging geaccepteerd',
      'profielweergaven|profile views',
      'appeared in # searches',
      'alert|alerts ~3 triggered|resolved|monitoring|disk|cpu|down',
      'cron',
      'mailing list ~3 memberships|reminder',
    ],
  },
} satisfies Signal;
