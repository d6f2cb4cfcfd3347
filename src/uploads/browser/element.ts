type Child = Node | string | null

type Given = { class?: string; on?: Record<string, (event: Event) => void> } & Record<
  string,
  unknown
>

/** Makes an element. Texts are texts, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { class: names, on = {}, ...attributes }: Given = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (names !== undefined) made.className = names
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string' || typeof value === 'number')
      made.setAttribute(name, String(value))
  }
  for (const [name, act] of Object.entries(on)) made.addEventListener(name, act)
  made.append(...children.filter((child) => child !== null))
  return made
}
