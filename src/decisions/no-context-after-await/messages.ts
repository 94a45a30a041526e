/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  afterWait: 'After the `{{wait}}` on line {{line}} this no longer runs inside {{context}}: {{lost}}.',
  calledLater: '`{{by}}` calls this function later, and no longer inside {{context}}: {{lost}}.',
  afterAnswer:
    'The answer that the `{{wait}}` on line {{line}} waits for may come when {{context}} no longer counts: then {{lost}}.',
  calledWithAnswer: '`{{by}}` may call this function when {{context}} no longer counts: then {{lost}}.',
} as const;

export type ContextMessage = keyof typeof messages;
