import { NewsLine as NewsLine_51ee9342b311ad21ad6ed66b2092880d } from '../../../../src/together/admin/news-line.tsx'
import { StageNote as StageNote_78eb02fa40aeb6d998bab0e1b51a4601 } from '../../../../src/articles/admin/stage-note.tsx'
import { ScheduleLine as ScheduleLine_7ff082a4010ae9aac17efaa180c5bb3f } from '../../../../src/schedule/admin/schedule-line.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PhotoName as PhotoName_209625046f432c89bda00509f8e9b00a } from '../../../../src/photos/admin/photo-name.tsx'
import { CropField as CropField_8c39ec9ae2c8698fcc598c4df5f420dc } from '../../../../src/photos/admin/crop-choice.tsx'
import { KeepAtOnce as KeepAtOnce_82cb02e910d21f015eecd687d06a7f7c } from '../../../../src/richtext/admin/keep-at-once.tsx'
import { GalleryGlimpse as GalleryGlimpse_c0d5bdcdd3fc059c26bad90542f3a62e } from '../../../../src/galleries/admin/gallery-glimpse.tsx'
import { PrintedField as PrintedField_976e798c39d725e28735b3118ae4352c } from '../../../../src/facts/admin/printed-field.tsx'
import { FactLabel as FactLabel_b0b5a3667b88935e21ae581eba2f12a5 } from '../../../../src/facts/admin/fact-label.tsx'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TripleClickFeatureClient as TripleClickFeatureClient_d286f444f6bd5e824c3f5b8d1d5841d5 } from '../../../../src/richtext/admin/triple-click-feature.tsx'
import { WordFeatureClient as WordFeatureClient_8ee201e4df298aeb89fc2f9f6b1636bf } from '../../../../src/richtext/admin/word-feature.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowOf as RowOf_6facf0ca11b65a379dc92964b1c82d3e } from '../../../../src/fields/admin/row-of.tsx'
import { RowName as RowName_80637377d53affdf0785ae1030e0f31b } from '../../../../src/fields/admin/row-name.tsx'
import { ZonedTimeCell as ZonedTimeCell_f7b8c3c32a208bc112aca5ec0c81ca88 } from '../../../../src/fields/admin/zoned-time-cell.tsx'
import { ZonedTime as ZonedTime_551a3d2010dc47a37ae3662870252938 } from '../../../../src/fields/admin/zoned-time.tsx'
import { TimeZone as TimeZone_8f3a33ff945115bd624ce7f5c875fa60 } from '../../../../src/fields/admin/time-zone.tsx'
import { Checks as Checks_1b561400250cee5bf9f73d4f1abc96df } from '../../../../src/articles/admin/checks.tsx'
import { ToFollow as ToFollow_31ad1e0accb4ae800d1eec4338c8612b } from '../../../../src/translations/admin/to-follow.tsx'
import { StageCell as StageCell_5074201e72aa0651c675c52a1fee9713 } from '../../../../src/articles/admin/stage-cell.tsx'
import { StatusCell as StatusCell_5074201e72aa0651c675c52a1fee9713 } from '../../../../src/articles/admin/stage-cell.tsx'
import { SavedViews as SavedViews_1bb56723a6f3b752f3392858c76824e1 } from '../../../../src/desk/admin/saved-views.tsx'
import { LeftHere as LeftHere_4a0d93b7ff351d808b5724d90a2f1bb7 } from '../../../../src/rescue/unsaved/admin/left-here.tsx'
import { AfterPublishing as AfterPublishing_8bc268e2226a1114b5ed746265ca7814 } from '../../../../src/fields/admin/after-publishing.tsx'
import { CorrectButton as CorrectButton_13ede62d8b80bb0cba38865b2cb0da56 } from '../../../../src/corrections/admin/correct-button.tsx'
import { TranslationsButton as TranslationsButton_b12298a1ab527b950403ae9f1d8c1140 } from '../../../../src/translations/admin/translations-button.tsx'
import { PreviewButton as PreviewButton_6fd2253e9395c9864562f648a7678c22 } from '../../../../src/preview/admin/preview-button.tsx'
import { RefusedSave as RefusedSave_165d36d937e4a126b02c679da1f1e881 } from '../../../../src/rescue/admin/refused-save.tsx'
import { SaidLock as SaidLock_70ab5dffd7152ee77bb719b6c4016193 } from '../../../../src/together/admin/said-lock.tsx'
import { ShowRefusals as ShowRefusals_b7e9c4e1ac8bed2eea798eeb7713e1d7 } from '../../../../src/fields/admin/show-refusals.tsx'
import { NewTitle as NewTitle_1e8d8d08694e42955f64b40b6e41e21c } from '../../../../src/fields/admin/new-title.tsx'
import { StageBar as StageBar_bf470e7dd018b381e308f3f451773f7b } from '../../../../src/articles/admin/stage-bar.tsx'
import { StageStatus as StageStatus_a63b9ec2165cd121c6668a9731917e3c } from '../../../../src/articles/admin/stage-status.tsx'
import { InStageBar as InStageBar_4e4380d62ad377c521538dad47eddd00 } from '../../../../src/articles/admin/in-stage-bar.tsx'
import { HistoryView as HistoryView_751516aa861fc17528e576506edd42ec } from '../../../../src/history/admin/history-view.tsx'
import { HistoryTab as HistoryTab_a04cf56e342ceef579ae6b0a70f4c80c } from '../../../../src/history/admin/history-tab.tsx'
import { LiveView as LiveView_5b05d6879172b76a1bd9478ca2471e89 } from '../../../../src/live/admin/view.tsx'
import { LiveTab as LiveTab_00765803bd2b3059c7bc70adf807b909 } from '../../../../src/live/admin/live-tab.tsx'
import { TranslationView as TranslationView_a2a854db5c109173acfb8791bfa93b39 } from '../../../../src/translations/admin/view.tsx'
import { TranslationTab as TranslationTab_be6a2c4cc9050be99271c979ebb2bb1c } from '../../../../src/translations/admin/translation-tab.tsx'
import { RestoreOn as RestoreOn_d8e9b34238b4f1dbd19d4f34f672e598 } from '../../../../src/fields/admin/restore-on.tsx'
import { YesCell as YesCell_7c0e1620ab2b319e285a4675970ac7ef } from '../../../../src/fields/admin/yes-cell.tsx'
import { UnpublishButton as UnpublishButton_af8c24a0db11955ea11007e90ec677c3 } from '../../../../src/staff/admin/unpublish-button.tsx'
import { KindCell as KindCell_7149b9a37a395fad98a5be55627ae3ef } from '../../../../src/staff/admin/audit-cells.tsx'
import { RescuePage as RescuePage_fa03fc85e60c2bf333e6ca3bf7c5bc37 } from '../../../../src/rescue/admin/rescue-page.tsx'
import { ReadersNote as ReadersNote_09ef85b8addead5b5f004f5ed5be9d11 } from '../../../../src/photos/admin/readers-note.tsx'
import { WhereFrom as WhereFrom_36e46ca5a32cedb6b829f37489816915 } from '../../../../src/photos/admin/where-from.tsx'
import { WordsAdvice as WordsAdvice_264b9dd047487546af2f53b93fabb21c } from '../../../../src/photos/admin/words-advice.tsx'
import { Precision as Precision_a6931a7840581eee6f628c5a79478388 } from '../../../../src/photos/admin/precision.tsx'
import { Verdict as Verdict_08686699bd980c65a72a656ab454be09 } from '../../../../src/photos/admin/verdict.tsx'
import { RightsCell as RightsCell_3dcb10b9c99f266dfdc38148357165ff } from '../../../../src/photos/admin/rights-cell.tsx'
import { FramingField as FramingField_784d21f80d7bb472f373331d04ba95c9 } from '../../../../src/photos/admin/framing/framing-field.tsx'
import { TakenCell as TakenCell_75c812c544dba4f40155a5b57a329354 } from '../../../../src/photos/admin/taken-cell.tsx'
import { Copies as Copies_8fa877f58bc2ec8bf5c00a1b32355bff } from '../../../../src/photos/admin/copies.tsx'
import { Download as Download_367b7dd4a75fdcd2d30800a4a24e04e3 } from '../../../../src/photos/admin/download.tsx'
import { LookAlikes as LookAlikes_5591624dad4b96cadd2d692c96f92cb3 } from '../../../../src/photos/admin/look-alikes.tsx'
import { UsedIn as UsedIn_81b06965d372271dc61dda14a98bf8ba } from '../../../../src/photos/admin/used-in.tsx'
import { FileNotes as FileNotes_336246be92bbd15c1fe544b81cc2fdcc } from '../../../../src/photos/admin/file-notes.tsx'
import { PhotoCell as PhotoCell_58d89c67ef99745122fb0acb24277e3b } from '../../../../src/photos/admin/photo-cell.tsx'
import { OfEvent as OfEvent_f10a3d7fe376f4412c9f3b9dc2688195 } from '../../../../src/photos/admin/of-event.tsx'
import { UploadLink as UploadLink_e06b908db939d7db90c9c75bd1e85a6e } from '../../../../src/uploads/admin/upload-link.tsx'
import { ListSheetLink as ListSheetLink_7016bcc68ed136172f536e7dd35ab44a } from '../../../../src/photos/sheet/admin/sheet-link.tsx'
import { KillButton as KillButton_d9e8d419b5dd48db6049edab51e334d3 } from '../../../../src/photos/admin/kill-button.tsx'
import { LightTable as LightTable_71156a3437d9241eddcd93a48c661dfd } from '../../../../src/galleries/admin/light-table.tsx'
import { DropAddress as DropAddress_88fa1d699239e78ae6f74a1c5eeb0423 } from '../../../../src/drop/admin/drop-address.tsx'
import { Warnings as Warnings_c6cb24d388e6004bfdb3c8b425eed1af } from '../../../../src/fields/admin/warnings.tsx'
import { DriftPanel as DriftPanel_a4164fd9e70a78c92ea075ab9a183d46 } from '../../../../src/facts/admin/drift-panel.tsx'
import { SheetLink as SheetLink_7016bcc68ed136172f536e7dd35ab44a } from '../../../../src/photos/sheet/admin/sheet-link.tsx'
import { CoverageView as CoverageView_f2f51aafce35f4768cf10e99c267432a } from '../../../../src/coverage/admin/view.tsx'
import { TrackCell as TrackCell_0adf9ede6aa365013444150e6f60ae50 } from '../../../../src/programme/admin/track-cell.tsx'
import { Track as Track_5948dc5fa744a869e10ce23e048a6d4f } from '../../../../src/programme/admin/track.tsx'
import { CountryCell as CountryCell_c24e6c0379fce020cde44295e9bd35c8 } from '../../../../src/fields/admin/country-cell.tsx'
import { WebhookDesk as WebhookDesk_a2c2eacd82b2cca37463bf9ed4f6ca99 } from '../../../../src/webhooks/admin/webhook-desk.tsx'
import { StateCell as StateCell_97609c440e498f01341cb5cfeeb51f6e } from '../../../../src/webhooks/admin/state-cell.tsx'
import { DeliveryEntry as DeliveryEntry_d2dbd63f605054c857d4093d44d287b8 } from '../../../../src/webhooks/admin/delivery-entry.tsx'
import { TitleCell as TitleCell_7149b9a37a395fad98a5be55627ae3ef } from '../../../../src/staff/admin/audit-cells.tsx'
import { ChangedCell as ChangedCell_7149b9a37a395fad98a5be55627ae3ef } from '../../../../src/staff/admin/audit-cells.tsx'
import { AuditEntry as AuditEntry_76aed66d360c00e17e4eab3e4108c301 } from '../../../../src/staff/admin/audit-entry.tsx'
import { HouseStyleRow as HouseStyleRow_3c47c25719161e117cf43afbeba98377 } from '../../../../src/house-style/admin/row-label.tsx'
import { Avatar as Avatar_251c5d7c0aa8bbb5957325fe338a7240 } from '../../../../src/staff/admin/avatar.tsx'
import { Mark as Mark_7f64546dac1804fb88a19e0b9838a913 } from '../../../../src/brand/admin/mark.tsx'
import { Logo as Logo_fcf10c0043eafb48815fb5c8f42fb206 } from '../../../../src/brand/admin/logo.tsx'
import { SearchButton as SearchButton_ddd64cc946b4ac48eedf2bf38e0268ed } from '../../../../src/desk/admin/search-button.tsx'
import { PhotoDeskLinks as PhotoDeskLinks_c52670c40388b0bddcfed9eb5a3e1055 } from '../../../../src/photos/sheet/admin/nav-links.tsx'
import { FirstSteps as FirstSteps_bce7c461ab7145d00eee83ba1d3d4136 } from '../../../../src/staff/admin/first-steps.tsx'
import { CoverageLink as CoverageLink_78d9c1bff867e1b72dd53bb9cf7c84b7 } from '../../../../src/coverage/admin/nav-link.tsx'
import { CalendarLink as CalendarLink_ffb72609133fd04d4d525fc5225601d4 } from '../../../../src/schedule/admin/nav-link.tsx'
import { Sweep as Sweep_b2c36252453a5992a1b435dde1074e1c } from '../../../../src/rescue/unsaved/admin/sweep.tsx'
import { GoToCoverageView as GoToCoverageView_90c4e17d6a549585feb73a275e9a4f74 } from '../../../../src/coverage/admin/go-view.tsx'
import { CalendarView as CalendarView_8ef25083a284f6bb76d0765aa5485f5c } from '../../../../src/schedule/admin/calendar-view.tsx'
import { ContactSheetView as ContactSheetView_ea4551966fc3cb3bd1f893e13b1bb211 } from '../../../../src/photos/sheet/admin/view.tsx'
import { FixNextView as FixNextView_8a8eaba0c84fb38c9d2d75d7cf9c99b6 } from '../../../../src/photos/sheet/admin/fix-next-view.tsx'
import { SearchView as SearchView_8663c1508721a78f5df21252709d19be } from '../../../../src/desk/admin/search-view.tsx'
import { UploadPhotosView as UploadPhotosView_9f3348cb7a39e039c2a6bf344271d85d } from '../../../../src/uploads/admin/view.tsx'
import { QuickActions as QuickActions_5305eecf2380fcbf3ac4e7e2126b9858 } from '../../../../src/desk/admin/quick-actions.tsx'
import { MyWork as MyWork_ae0c9aede686617c077046849a49b420 } from '../../../../src/desk/admin/my-work.tsx'
import { WaitingForReview as WaitingForReview_b73a1a99d0ed37a187e2a29d0814d9e1 } from '../../../../src/desk/admin/waiting.tsx'
import { Late as Late_19f993c775fc35732564732b392d26b5 } from '../../../../src/desk/admin/late.tsx'
import { GoingOut as GoingOut_572c6228ed77f151f1327a7357f4df72 } from '../../../../src/desk/admin/going-out.tsx'
import { OnNow as OnNow_ab4c2745f91d6b1689b1c033b8b79fe1 } from '../../../../src/desk/admin/on-now.tsx'
import { Embargoes as Embargoes_b55de581f150b2fdb49c8f52614d0fd6 } from '../../../../src/desk/admin/embargoes.tsx'
import { DriftedFacts as DriftedFacts_c5cde9df6c7eccb25770e7134fe660ac } from '../../../../src/desk/admin/drifted-facts.tsx'
import { Translations as Translations_62cd2c2aa700c338e3d1037857887301 } from '../../../../src/desk/admin/translations.tsx'
import { PhotosLacking as PhotosLacking_e2482cf8b4503dbf7694363b140c4110 } from '../../../../src/desk/admin/photos-lacking.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/together/admin/news-line.tsx#NewsLine": NewsLine_51ee9342b311ad21ad6ed66b2092880d,
  "/src/articles/admin/stage-note.tsx#StageNote": StageNote_78eb02fa40aeb6d998bab0e1b51a4601,
  "/src/schedule/admin/schedule-line.tsx#ScheduleLine": ScheduleLine_7ff082a4010ae9aac17efaa180c5bb3f,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/photos/admin/photo-name.tsx#PhotoName": PhotoName_209625046f432c89bda00509f8e9b00a,
  "/src/photos/admin/crop-choice.tsx#CropField": CropField_8c39ec9ae2c8698fcc598c4df5f420dc,
  "/src/richtext/admin/keep-at-once.tsx#KeepAtOnce": KeepAtOnce_82cb02e910d21f015eecd687d06a7f7c,
  "/src/galleries/admin/gallery-glimpse.tsx#GalleryGlimpse": GalleryGlimpse_c0d5bdcdd3fc059c26bad90542f3a62e,
  "/src/facts/admin/printed-field.tsx#PrintedField": PrintedField_976e798c39d725e28735b3118ae4352c,
  "/src/facts/admin/fact-label.tsx#FactLabel": FactLabel_b0b5a3667b88935e21ae581eba2f12a5,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/richtext/admin/triple-click-feature.tsx#TripleClickFeatureClient": TripleClickFeatureClient_d286f444f6bd5e824c3f5b8d1d5841d5,
  "/src/richtext/admin/word-feature.tsx#WordFeatureClient": WordFeatureClient_8ee201e4df298aeb89fc2f9f6b1636bf,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/fields/admin/row-of.tsx#RowOf": RowOf_6facf0ca11b65a379dc92964b1c82d3e,
  "/src/fields/admin/row-name.tsx#RowName": RowName_80637377d53affdf0785ae1030e0f31b,
  "/src/fields/admin/zoned-time-cell.tsx#ZonedTimeCell": ZonedTimeCell_f7b8c3c32a208bc112aca5ec0c81ca88,
  "/src/fields/admin/zoned-time.tsx#ZonedTime": ZonedTime_551a3d2010dc47a37ae3662870252938,
  "/src/fields/admin/time-zone.tsx#TimeZone": TimeZone_8f3a33ff945115bd624ce7f5c875fa60,
  "/src/articles/admin/checks.tsx#Checks": Checks_1b561400250cee5bf9f73d4f1abc96df,
  "/src/translations/admin/to-follow.tsx#ToFollow": ToFollow_31ad1e0accb4ae800d1eec4338c8612b,
  "/src/articles/admin/stage-cell.tsx#StageCell": StageCell_5074201e72aa0651c675c52a1fee9713,
  "/src/articles/admin/stage-cell.tsx#StatusCell": StatusCell_5074201e72aa0651c675c52a1fee9713,
  "/src/desk/admin/saved-views.tsx#SavedViews": SavedViews_1bb56723a6f3b752f3392858c76824e1,
  "/src/rescue/unsaved/admin/left-here.tsx#LeftHere": LeftHere_4a0d93b7ff351d808b5724d90a2f1bb7,
  "/src/fields/admin/after-publishing.tsx#AfterPublishing": AfterPublishing_8bc268e2226a1114b5ed746265ca7814,
  "/src/corrections/admin/correct-button.tsx#CorrectButton": CorrectButton_13ede62d8b80bb0cba38865b2cb0da56,
  "/src/translations/admin/translations-button.tsx#TranslationsButton": TranslationsButton_b12298a1ab527b950403ae9f1d8c1140,
  "/src/preview/admin/preview-button.tsx#PreviewButton": PreviewButton_6fd2253e9395c9864562f648a7678c22,
  "/src/rescue/admin/refused-save.tsx#RefusedSave": RefusedSave_165d36d937e4a126b02c679da1f1e881,
  "/src/together/admin/said-lock.tsx#SaidLock": SaidLock_70ab5dffd7152ee77bb719b6c4016193,
  "/src/fields/admin/show-refusals.tsx#ShowRefusals": ShowRefusals_b7e9c4e1ac8bed2eea798eeb7713e1d7,
  "/src/fields/admin/new-title.tsx#NewTitle": NewTitle_1e8d8d08694e42955f64b40b6e41e21c,
  "/src/articles/admin/stage-bar.tsx#StageBar": StageBar_bf470e7dd018b381e308f3f451773f7b,
  "/src/articles/admin/stage-status.tsx#StageStatus": StageStatus_a63b9ec2165cd121c6668a9731917e3c,
  "/src/articles/admin/in-stage-bar.tsx#InStageBar": InStageBar_4e4380d62ad377c521538dad47eddd00,
  "/src/history/admin/history-view.tsx#HistoryView": HistoryView_751516aa861fc17528e576506edd42ec,
  "/src/history/admin/history-tab.tsx#HistoryTab": HistoryTab_a04cf56e342ceef579ae6b0a70f4c80c,
  "/src/live/admin/view.tsx#LiveView": LiveView_5b05d6879172b76a1bd9478ca2471e89,
  "/src/live/admin/live-tab.tsx#LiveTab": LiveTab_00765803bd2b3059c7bc70adf807b909,
  "/src/translations/admin/view.tsx#TranslationView": TranslationView_a2a854db5c109173acfb8791bfa93b39,
  "/src/translations/admin/translation-tab.tsx#TranslationTab": TranslationTab_be6a2c4cc9050be99271c979ebb2bb1c,
  "/src/fields/admin/restore-on.tsx#RestoreOn": RestoreOn_d8e9b34238b4f1dbd19d4f34f672e598,
  "/src/fields/admin/yes-cell.tsx#YesCell": YesCell_7c0e1620ab2b319e285a4675970ac7ef,
  "/src/staff/admin/unpublish-button.tsx#UnpublishButton": UnpublishButton_af8c24a0db11955ea11007e90ec677c3,
  "/src/staff/admin/audit-cells.tsx#KindCell": KindCell_7149b9a37a395fad98a5be55627ae3ef,
  "/src/rescue/admin/rescue-page.tsx#RescuePage": RescuePage_fa03fc85e60c2bf333e6ca3bf7c5bc37,
  "/src/photos/admin/readers-note.tsx#ReadersNote": ReadersNote_09ef85b8addead5b5f004f5ed5be9d11,
  "/src/photos/admin/where-from.tsx#WhereFrom": WhereFrom_36e46ca5a32cedb6b829f37489816915,
  "/src/photos/admin/words-advice.tsx#WordsAdvice": WordsAdvice_264b9dd047487546af2f53b93fabb21c,
  "/src/photos/admin/precision.tsx#Precision": Precision_a6931a7840581eee6f628c5a79478388,
  "/src/photos/admin/verdict.tsx#Verdict": Verdict_08686699bd980c65a72a656ab454be09,
  "/src/photos/admin/rights-cell.tsx#RightsCell": RightsCell_3dcb10b9c99f266dfdc38148357165ff,
  "/src/photos/admin/framing/framing-field.tsx#FramingField": FramingField_784d21f80d7bb472f373331d04ba95c9,
  "/src/photos/admin/taken-cell.tsx#TakenCell": TakenCell_75c812c544dba4f40155a5b57a329354,
  "/src/photos/admin/copies.tsx#Copies": Copies_8fa877f58bc2ec8bf5c00a1b32355bff,
  "/src/photos/admin/download.tsx#Download": Download_367b7dd4a75fdcd2d30800a4a24e04e3,
  "/src/photos/admin/look-alikes.tsx#LookAlikes": LookAlikes_5591624dad4b96cadd2d692c96f92cb3,
  "/src/photos/admin/used-in.tsx#UsedIn": UsedIn_81b06965d372271dc61dda14a98bf8ba,
  "/src/photos/admin/file-notes.tsx#FileNotes": FileNotes_336246be92bbd15c1fe544b81cc2fdcc,
  "/src/photos/admin/photo-cell.tsx#PhotoCell": PhotoCell_58d89c67ef99745122fb0acb24277e3b,
  "/src/photos/admin/of-event.tsx#OfEvent": OfEvent_f10a3d7fe376f4412c9f3b9dc2688195,
  "/src/uploads/admin/upload-link.tsx#UploadLink": UploadLink_e06b908db939d7db90c9c75bd1e85a6e,
  "/src/photos/sheet/admin/sheet-link.tsx#ListSheetLink": ListSheetLink_7016bcc68ed136172f536e7dd35ab44a,
  "/src/photos/admin/kill-button.tsx#KillButton": KillButton_d9e8d419b5dd48db6049edab51e334d3,
  "/src/galleries/admin/light-table.tsx#LightTable": LightTable_71156a3437d9241eddcd93a48c661dfd,
  "/src/drop/admin/drop-address.tsx#DropAddress": DropAddress_88fa1d699239e78ae6f74a1c5eeb0423,
  "/src/fields/admin/warnings.tsx#Warnings": Warnings_c6cb24d388e6004bfdb3c8b425eed1af,
  "/src/facts/admin/drift-panel.tsx#DriftPanel": DriftPanel_a4164fd9e70a78c92ea075ab9a183d46,
  "/src/photos/sheet/admin/sheet-link.tsx#SheetLink": SheetLink_7016bcc68ed136172f536e7dd35ab44a,
  "/src/coverage/admin/view.tsx#CoverageView": CoverageView_f2f51aafce35f4768cf10e99c267432a,
  "/src/programme/admin/track-cell.tsx#TrackCell": TrackCell_0adf9ede6aa365013444150e6f60ae50,
  "/src/programme/admin/track.tsx#Track": Track_5948dc5fa744a869e10ce23e048a6d4f,
  "/src/fields/admin/country-cell.tsx#CountryCell": CountryCell_c24e6c0379fce020cde44295e9bd35c8,
  "/src/webhooks/admin/webhook-desk.tsx#WebhookDesk": WebhookDesk_a2c2eacd82b2cca37463bf9ed4f6ca99,
  "/src/webhooks/admin/state-cell.tsx#StateCell": StateCell_97609c440e498f01341cb5cfeeb51f6e,
  "/src/webhooks/admin/delivery-entry.tsx#DeliveryEntry": DeliveryEntry_d2dbd63f605054c857d4093d44d287b8,
  "/src/staff/admin/audit-cells.tsx#TitleCell": TitleCell_7149b9a37a395fad98a5be55627ae3ef,
  "/src/staff/admin/audit-cells.tsx#ChangedCell": ChangedCell_7149b9a37a395fad98a5be55627ae3ef,
  "/src/staff/admin/audit-entry.tsx#AuditEntry": AuditEntry_76aed66d360c00e17e4eab3e4108c301,
  "/src/house-style/admin/row-label.tsx#HouseStyleRow": HouseStyleRow_3c47c25719161e117cf43afbeba98377,
  "/src/staff/admin/avatar.tsx#Avatar": Avatar_251c5d7c0aa8bbb5957325fe338a7240,
  "/src/brand/admin/mark.tsx#Mark": Mark_7f64546dac1804fb88a19e0b9838a913,
  "/src/brand/admin/logo.tsx#Logo": Logo_fcf10c0043eafb48815fb5c8f42fb206,
  "/src/desk/admin/search-button.tsx#SearchButton": SearchButton_ddd64cc946b4ac48eedf2bf38e0268ed,
  "/src/photos/sheet/admin/nav-links.tsx#PhotoDeskLinks": PhotoDeskLinks_c52670c40388b0bddcfed9eb5a3e1055,
  "/src/staff/admin/first-steps.tsx#FirstSteps": FirstSteps_bce7c461ab7145d00eee83ba1d3d4136,
  "/src/coverage/admin/nav-link.tsx#CoverageLink": CoverageLink_78d9c1bff867e1b72dd53bb9cf7c84b7,
  "/src/schedule/admin/nav-link.tsx#CalendarLink": CalendarLink_ffb72609133fd04d4d525fc5225601d4,
  "/src/rescue/unsaved/admin/sweep.tsx#Sweep": Sweep_b2c36252453a5992a1b435dde1074e1c,
  "/src/coverage/admin/go-view.tsx#GoToCoverageView": GoToCoverageView_90c4e17d6a549585feb73a275e9a4f74,
  "/src/schedule/admin/calendar-view.tsx#CalendarView": CalendarView_8ef25083a284f6bb76d0765aa5485f5c,
  "/src/photos/sheet/admin/view.tsx#ContactSheetView": ContactSheetView_ea4551966fc3cb3bd1f893e13b1bb211,
  "/src/photos/sheet/admin/fix-next-view.tsx#FixNextView": FixNextView_8a8eaba0c84fb38c9d2d75d7cf9c99b6,
  "/src/desk/admin/search-view.tsx#SearchView": SearchView_8663c1508721a78f5df21252709d19be,
  "/src/uploads/admin/view.tsx#UploadPhotosView": UploadPhotosView_9f3348cb7a39e039c2a6bf344271d85d,
  "/src/desk/admin/quick-actions.tsx#QuickActions": QuickActions_5305eecf2380fcbf3ac4e7e2126b9858,
  "/src/desk/admin/my-work.tsx#MyWork": MyWork_ae0c9aede686617c077046849a49b420,
  "/src/desk/admin/waiting.tsx#WaitingForReview": WaitingForReview_b73a1a99d0ed37a187e2a29d0814d9e1,
  "/src/desk/admin/late.tsx#Late": Late_19f993c775fc35732564732b392d26b5,
  "/src/desk/admin/going-out.tsx#GoingOut": GoingOut_572c6228ed77f151f1327a7357f4df72,
  "/src/desk/admin/on-now.tsx#OnNow": OnNow_ab4c2745f91d6b1689b1c033b8b79fe1,
  "/src/desk/admin/embargoes.tsx#Embargoes": Embargoes_b55de581f150b2fdb49c8f52614d0fd6,
  "/src/desk/admin/drifted-facts.tsx#DriftedFacts": DriftedFacts_c5cde9df6c7eccb25770e7134fe660ac,
  "/src/desk/admin/translations.tsx#Translations": Translations_62cd2c2aa700c338e3d1037857887301,
  "/src/desk/admin/photos-lacking.tsx#PhotosLacking": PhotosLacking_e2482cf8b4503dbf7694363b140c4110,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
