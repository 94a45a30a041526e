declare function save(id?: number): Promise<void>;
declare global {
  namespace JSX {
    interface IntrinsicElements {
      button: { onClick?: (event: unknown) => void };
    }
  }
}

export const button = (
  <button
    onClick={async () => {
      await save();
    }}
  />
);
