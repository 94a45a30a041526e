interface Lock {
  acquire(): Promise<void>;
  idle(): Promise<void>;
}

export default Lock;
