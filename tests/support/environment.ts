import crypto from 'node:crypto'
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

const { pbkdf2 } = crypto

/** Payload makes a password cost a tenth of a second, which is meant for attackers: tests have hundreds. */
crypto.pbkdf2 = (password, salt, _iterations, ...more) => pbkdf2(password, salt, 1, ...more)

/**
 * Jest’s own environment, in a context whose globals are plain properties. Jest stands a proxy before
 * them, and every mention of `Object` asks it: a quarter of the time of a test with a database.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(...args: ConstructorParameters<typeof TestEnvironment>) {
    const { createContext } = vm
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(...args)
    } finally {
      vm.createContext = createContext
    }
  }
}
