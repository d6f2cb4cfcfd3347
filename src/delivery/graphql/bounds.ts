import { EnvelopArmor } from '@escape.tech/graphql-armor'
import {
  getOperationAST,
  type GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { costOf, mostCost, type Operation } from './cost.ts'
import { refusal } from './refusals.ts'

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
    const cost = operation ? knownCost({ schema, document, operation, variables }) : 0
    if (cost <= mostCost) return
    const message = `This may print ${cost} objects, more than ${mostCost}: lower a limit, or select fewer relations or programmes.`
    const more = { cost, mostCost }
    setResultAndStopExecution({ errors: [refusal(message, tooCostly, { more })] })
  },
}

const costs = new WeakMap<OperationDefinitionNode, number>()

/** Without variables an operation costs the same each time. */
function knownCost(asked: Operation): number {
  const { operation } = asked
  if (operation.variableDefinitions?.length) return costOf(asked)
  const cost = costs.get(operation) ?? costOf(asked)
  costs.set(operation, cost)
  return cost
}
