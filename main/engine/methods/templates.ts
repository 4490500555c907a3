import type { EngineHandlers } from '../../../shared/contract.ts';
import type { TemplateKey, TemplateView } from '../../../shared/domain/template.ts';
import { checkTemplate, templateNames } from '../../../shared/rules/check-template.ts';
import { letterTemplate, templateParts } from '../../../shared/rules/letter-templates.ts';
import type { EngineContext } from '../context.ts';
import { dropTemplate, keepTemplate, ownTemplate, ownTemplates } from '../store/own-templates.ts';

type Names = 'template.list' | 'template.get' | 'template.save' | 'template.reset';

export function templateMethods({ profile }: EngineContext): Pick<EngineHandlers, Names> {
  const view = (key: TemplateKey): TemplateView => {
    const { version, law, text } = letterTemplate(key.kind, key.language, key.tone);
    return {
      version,
      law,
      shipped: text,
      own: ownTemplate(profile.store(), key),
      names: templateNames(key),
      parts: Object.keys(templateParts(key.language)).toSorted(),
    };
  };
  return {
    'template.list': () => Promise.resolve(ownTemplates(profile.store())),
    'template.get': (key) => Promise.resolve(view(key)),
    'template.save': ({ text, ...key }) => {
      const tidy = `${text.replaceAll(/\r\n?/g, '\n').trim()}\n`;
      const fault = checkTemplate(key, tidy);
      if (fault === null) {
        if (tidy === letterTemplate(key.kind, key.language, key.tone).text) dropTemplate(profile.store(), key);
        else keepTemplate(profile.store(), key, tidy);
      }
      return Promise.resolve({ fault, template: view(key) });
    },
    'template.reset': (key) => {
      dropTemplate(profile.store(), key);
      return Promise.resolve(view(key));
    },
  };
}
