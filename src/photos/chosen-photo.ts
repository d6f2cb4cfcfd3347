/** Parts of the form of a field that chooses a photo: the photo by its name. */
export const chosenPhoto = {
  components: { afterInput: ['/src/photos/admin/photo-name.tsx#PhotoName'] },
}
