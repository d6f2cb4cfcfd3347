/** What the picture with its focal point and crops says. */
export type Words = typeof english

const english = {
  title: 'Focal point and crops on the picture',
  choose: 'What to set on the picture',
  focus: 'Focal point',
  focusHelp:
    'Click where the eye should rest, or drag the ring; arrow keys move it, with Shift farther. Crops follow it.',
  focusAt: (x: number, y: number) => `Focal point: ${x} % from left, ${y} % from top`,
  cropHelp:
    'Drag the frame or its handles; with the keyboard Tab goes from handle to handle and arrow keys move it, with Shift farther. The focal point stays within it.',
  addCrop: 'Add crop',
  name: 'Name',
  shape: 'Shape',
  free: 'Free',
  remove: 'Remove crop',
  previews: 'How it will be cut',
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  follows: 'follows the focal point',
  unnamed: 'without a name',
  frame: (name: string) => `Crop ${name}: arrow keys move it`,
  handle: (place: string) => `Handle ${place}: arrow keys move it`,
  places: {
    n: 'top',
    e: 'right',
    s: 'bottom',
    w: 'left',
    ne: 'top right',
    se: 'bottom right',
    sw: 'bottom left',
    nw: 'top left',
  },
  original: 'The original stays as it is: only what readers get is cut.',
  saveFirst: 'Save the photo first: then its focal point and crops can be set on the picture.',
}

const chinese: Words = {
  title: '在图片上设置焦点与裁切',
  choose: '在图片上设置',
  focus: '焦点',
  focusHelp: '点击画面重点，或拖动圆圈；方向键微调，按住 Shift 移动更多。裁切框随之移动。',
  focusAt: (x, y) => `焦点：距左 ${x} %，距上 ${y} %`,
  cropHelp:
    '拖动裁切框或其控点；用键盘时按 Tab 在控点间切换，方向键移动，按住 Shift 移动更多。焦点始终在框内。',
  addCrop: '添加裁切',
  name: '名称',
  shape: '比例',
  free: '自由',
  remove: '移除裁切',
  previews: '裁切效果',
  size: (width, height) => `${width} × ${height} 像素`,
  follows: '随焦点而定',
  unnamed: '未命名',
  frame: (name) => `裁切“${name}”：方向键移动`,
  handle: (place) => `控点（${place}）：方向键移动`,
  places: {
    n: '上',
    e: '右',
    s: '下',
    w: '左',
    ne: '右上',
    se: '右下',
    sw: '左下',
    nw: '左上',
  },
  original: '原图保持不变，只裁切读者看到的图片。',
  saveFirst: '请先保存图片，然后即可在图片上设置焦点与裁切。',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
