import { getTranslation } from '@payloadcms/translations'
import type { CollectionConfig, LabelFunction } from 'payload'

type Label = NonNullable<NonNullable<CollectionConfig['labels']>['singular']>

/**
 * A collection whose labels reach the browser in the language of whoever looks. Payload's button
 * beside relationships (3.90) puts a label as it is into its accessible name: a label in several
 * languages is read out there as “[object Object]”.
 */
export function withSpokenLabels(config: CollectionConfig): CollectionConfig {
  const { plural, singular } = config.labels ?? {}
  if (!plural || !singular) return config
  return { ...config, labels: { plural: spoken(plural), singular: spoken(singular) } }
}

function spoken(label: Label): LabelFunction {
  return ({ i18n }) => getTranslation(label, i18n)
}
