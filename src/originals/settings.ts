import { z } from 'zod'

/** A bucket of an S3 storage, and how to get at it. */
export type S3Settings = {
  bucket: string
  region: string
  /** Of another storage than Amazon's; null for Amazon's own. */
  endpoint: string | null
  /** Null for those the machine has: its role, or what the AWS tools are set up with. */
  credentials: { accessKeyId: string; secretAccessKey: string } | null
}

/** Matches what S3 lets a bucket be called: `rostrum-originals`. */
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** What an operator sets to keep originals in a bucket. */
export const s3Shape = {
  S3_BUCKET: z
    .string()
    .regex(bucketName, 'write the name of a bucket, such as rostrum-originals')
    .optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'write an address, such as https://s3.example.org' })
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
}

type Written = z.output<z.ZodObject<typeof s3Shape>>

export function s3Of(values: Written): S3Settings | null {
  const { S3_ACCESS_KEY_ID: id, S3_BUCKET: bucket, S3_SECRET_ACCESS_KEY: secret } = values
  if (bucket === undefined) return null
  return {
    bucket,
    region: values.S3_REGION,
    endpoint: values.S3_ENDPOINT ?? null,
    credentials: id && secret ? { accessKeyId: id, secretAccessKey: secret } : null,
  }
}

/** What makes no sense together. */
export function halfSet(given: Record<string, string | undefined>): string[] {
  const others = Object.keys(s3Shape).filter((name) => name !== 'S3_BUCKET')
  if (given.S3_BUCKET === undefined)
    return others
      .filter((name) => given[name] !== undefined)
      .map((name) => `${name} is set: name the bucket in S3_BUCKET too, or leave it out.`)
  const isHalf =
    (given.S3_ACCESS_KEY_ID === undefined) !== (given.S3_SECRET_ACCESS_KEY === undefined)
  return isHalf
    ? ['S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set both, or none.']
    : []
}
