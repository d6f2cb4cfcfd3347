/** How the admin writes a day and a time, whatever the language: `2024-10-29 09:00`. */
export const dayAndTime = {
  displayFormat: 'yyyy-MM-dd HH:mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
} as const
