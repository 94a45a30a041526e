declare function save(): Promise<void>;
declare function Button(props: { onClick: () => void }): null;
declare namespace JSX {
  interface IntrinsicAttributes {}
  type Element = null;
}

export const Panel = (): JSX.Element => (
  <Button
    onClick={() => {
      void save();
    }}
  />
);
