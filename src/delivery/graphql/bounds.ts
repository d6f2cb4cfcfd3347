import { EnvelopArmor } from '@escape.tech/graphql-armor'
import {
  getOperationAST,
  type GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { costOf, mostObjects } from './cost.ts'
import { refusal } from './refusals.ts'
import type { Operation } from './rows.ts'

/** What one query may have of each. A query that is sent by a front end has a tenth of it. */
export const most = { depth: 10, aliases: 30, directives: 20, tokens: 1_000 }

const tooCostly = { code: 'too-costly', status: 400 }

/** Refuses queries that would cost too much, before anything of them is run. */
export function boundQueries(): Plugin[] {
  const { depth, aliases, directives, tokens } = most
  const limit = (n: number) => ({ n, propagateOnRejection: false, onReject: [refuse] })
  const armor = new EnvelopArmor<YogaInitialContext>({
    maxDepth: { ...limit(depth), flattenFragments: true },
    maxAliases: limit(aliases),
    maxDirectives: limit(directives),
    maxTokens: limit(tokens),
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  })
  return [...armor.protect().plugins, boundCost]
}

/** Tokens are counted before there is anything to report to. */
function refuse(context: ValidationContext | null, { message }: GraphQLError): void {
  const error = refusal(`${message.replace('Syntax Error: ', '')} Ask for less at once.`, tooCostly)
  if (context === null) throw error
  context.reportError(error)
}

/** Knows the variables, so a limit given by one counts as what it is. */
const boundCost: Plugin = {
  onExecute: ({ args, setResultAndStopExecution }) => {
    const { document, schema, operationName, variableValues: variables = {} } = args
    const operation = getOperationAST(document, operationName)
    const cost = operation ? knownObjects({ schema, document, operation, variables }) : 0
    if (cost <= mostObjects) return
    const message = `This may print ${cost} objects, more than ${mostObjects}: lower a limit, or select fewer relations or programmes.`
    const more = { cost, mostCost: mostObjects }
    setResultAndStopExecution({ errors: [refusal(message, tooCostly, { more })] })
  },
}

const known = new WeakMap<OperationDefinitionNode, number>()

/** Without variables an operation prints as many each time. */
function knownObjects(asked: Operation): number {
  const { operation } = asked
  if (operation.variableDefinitions?.length) return costOf(asked).objects
  const objects = known.get(operation) ?? costOf(asked).objects
  known.set(operation, objects)
  return objects
}
