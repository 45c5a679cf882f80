/** A reason to stop that is told to the person as one plain sentence, without a stack. */
export class BootFailure extends Error {}
