class Chain {
  then(): Chain {
    return this;
  }
}

export async function run(chain: Chain): Promise<void> {
  chain.then();
}
