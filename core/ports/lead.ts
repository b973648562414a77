/**
 * Who of several processes on one store sends. Most platforms do not recognise a message that comes a
 * second time, so that what is sent there has to come from one hand: that of the process with the lead.
 */
export interface Lead {
  /** This process has it, until it resigns or dies. */
  readonly isHeld: boolean
  /**
   * True when this process has it from now on, or had it before. False while another living process has it;
   * who died has it no more. May be asked again and again.
   */
  take(): Promise<boolean>
  /** Lets it go, and never takes it again. Twice is once, and so is resigning without having had it. */
  resign(): Promise<void>
}
