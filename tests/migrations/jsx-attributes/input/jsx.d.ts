declare namespace JSX {
  interface Element { readonly kind: 'element' }
  interface IntrinsicElements { button: { onClick?: () => void; title?: string; label?: () => string } }
}
