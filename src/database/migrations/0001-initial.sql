CREATE TABLE `articles_byline` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text,
	`role` text,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `articles_byline_order_idx` ON `articles_byline` (`_order`);
--> statement-breakpoint
CREATE INDEX `articles_byline_parent_id_idx` ON `articles_byline` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `articles_byline_contributor_idx` ON `articles_byline` (`contributor_id`);
--> statement-breakpoint
CREATE TABLE `articles_info_sources` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`role` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `articles_info_sources_order_idx` ON `articles_info_sources` (`_order`);
--> statement-breakpoint
CREATE INDEX `articles_info_sources_parent_id_idx` ON `articles_info_sources` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `articles_info_sources_organisation_idx` ON `articles_info_sources` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `articles_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `articles_identifiers_order_idx` ON `articles_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `articles_identifiers_parent_id_idx` ON `articles_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`kicker` text,
	`headline` text,
	`standfirst` text,
	`body` text,
	`slugline` text,
	`headlines_short` text,
	`headlines_seo` text,
	`headlines_social` text,
	`byline_text` text,
	`dateline_place_id` text,
	`dateline_date` text,
	`lead_photo_id` text,
	`caption_override` text,
	`alt_override` text,
	`display_date` text,
	`display_time_zone` text,
	`coverage_start_time` text,
	`coverage_end_time` text,
	`embargo_until` text,
	`embargo_time_zone` text,
	`embargo_indefinite` integer,
	`expires_at` text,
	`significant_update_at` text,
	`first_published_at` text,
	`pub_status` text,
	`kill_reason` text,
	`killed_at` text,
	`had_readers` integer,
	`ed_note` text,
	`internal_note` text,
	`urgency` numeric,
	`breaking` integer,
	`approval_revision` numeric,
	`approval_by_id` text,
	`approval_at` text,
	`approval_hash` text,
	`approval_voided_at` text,
	`approval_voided_by_id` text,
	`submitted_by_id` text,
	`submitted_at` text,
	`sent_back_by_id` text,
	`sent_back_at` text,
	`sent_back_why` text,
	`held_from` text,
	`held_by` text,
	`story_type` text,
	`language` text,
	`translation_of_id` text,
	`translated_from_revision` numeric,
	`translation_group` text,
	`stage` text,
	`assignee_id` text,
	`due_at` text,
	`desk` text,
	`created_by_id` text,
	`facts_printed` text,
	`written_by` text,
	`slug` text,
	`published_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`dateline_place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`lead_photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approval_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approval_voided_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`sent_back_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`translation_of_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `articles_headline_idx` ON `articles` (`headline`);
--> statement-breakpoint
CREATE INDEX `articles_dateline_dateline_place_idx` ON `articles` (`dateline_place_id`);
--> statement-breakpoint
CREATE INDEX `articles_lead_photo_idx` ON `articles` (`lead_photo_id`);
--> statement-breakpoint
CREATE INDEX `articles_display_date_idx` ON `articles` (`display_date`);
--> statement-breakpoint
CREATE INDEX `articles_embargo_until_idx` ON `articles` (`embargo_until`);
--> statement-breakpoint
CREATE INDEX `articles_expires_at_idx` ON `articles` (`expires_at`);
--> statement-breakpoint
CREATE INDEX `articles_first_published_at_idx` ON `articles` (`first_published_at`);
--> statement-breakpoint
CREATE INDEX `articles_breaking_idx` ON `articles` (`breaking`);
--> statement-breakpoint
CREATE INDEX `articles_approval_approval_by_idx` ON `articles` (`approval_by_id`);
--> statement-breakpoint
CREATE INDEX `articles_approval_approval_voided_by_idx` ON `articles` (`approval_voided_by_id`);
--> statement-breakpoint
CREATE INDEX `articles_submitted_submitted_by_idx` ON `articles` (`submitted_by_id`);
--> statement-breakpoint
CREATE INDEX `articles_sent_back_sent_back_by_idx` ON `articles` (`sent_back_by_id`);
--> statement-breakpoint
CREATE INDEX `articles_story_type_idx` ON `articles` (`story_type`);
--> statement-breakpoint
CREATE INDEX `articles_language_idx` ON `articles` (`language`);
--> statement-breakpoint
CREATE INDEX `articles_translation_of_idx` ON `articles` (`translation_of_id`);
--> statement-breakpoint
CREATE INDEX `articles_translation_group_idx` ON `articles` (`translation_group`);
--> statement-breakpoint
CREATE INDEX `articles_stage_idx` ON `articles` (`stage`);
--> statement-breakpoint
CREATE INDEX `articles_assignee_idx` ON `articles` (`assignee_id`);
--> statement-breakpoint
CREATE INDEX `articles_due_at_idx` ON `articles` (`due_at`);
--> statement-breakpoint
CREATE INDEX `articles_desk_idx` ON `articles` (`desk`);
--> statement-breakpoint
CREATE INDEX `articles_created_by_idx` ON `articles` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `articles_slug_idx` ON `articles` (`slug`);
--> statement-breakpoint
CREATE INDEX `articles_updated_at_idx` ON `articles` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `articles_created_at_idx` ON `articles` (`created_at`);
--> statement-breakpoint
CREATE INDEX `articles_deleted_at_idx` ON `articles` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `articles__status_idx` ON `articles` (`_status`);
--> statement-breakpoint
CREATE INDEX `language_slug_idx` ON `articles` (`language`,`slug`);
--> statement-breakpoint
CREATE INDEX `articles_by_deleted_at_updated_at_created_at` ON `articles` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `articles_by_deleted_at_status_updated_at_created_at_language` ON `articles` (`deleted_at`,`_status`,`updated_at`,`created_at`,`language`);
--> statement-breakpoint
CREATE INDEX `articles_by_deleted_at_headline_slugline_slug` ON `articles` (`deleted_at`,`headline`,`slugline`,`slug`);
--> statement-breakpoint
CREATE TABLE `articles_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `articles_texts_order_parent` ON `articles_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `articles_texts_by_parent_id` ON `articles_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `articles_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`places_id` text,
	`topics_id` text,
	`articles_id` text,
	`series_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `articles_rels_order_idx` ON `articles_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `articles_rels_parent_idx` ON `articles_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_path_idx` ON `articles_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `articles_rels_events_id_idx` ON `articles_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_sessions_id_idx` ON `articles_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_speakers_id_idx` ON `articles_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_organisations_id_idx` ON `articles_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_places_id_idx` ON `articles_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_topics_id_idx` ON `articles_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_articles_id_idx` ON `articles_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_series_id_idx` ON `articles_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_galleries_id_idx` ON `articles_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_contributors_id_idx` ON `articles_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `articles_rels_photos_id_idx` ON `articles_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_articles_v_version_byline` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`contributor_id` text,
	`role` text,
	`_uuid` text,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_articles_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_byline_order_idx` ON `_articles_v_version_byline` (`_order`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_byline_parent_id_idx` ON `_articles_v_version_byline` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_byline_contributor_idx` ON `_articles_v_version_byline` (`contributor_id`);
--> statement-breakpoint
CREATE TABLE `_articles_v_version_info_sources` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`role` text,
	`_uuid` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_articles_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_info_sources_order_idx` ON `_articles_v_version_info_sources` (`_order`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_info_sources_parent_id_idx` ON `_articles_v_version_info_sources` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_info_sources_organisation_idx` ON `_articles_v_version_info_sources` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `_articles_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_articles_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_identifiers_order_idx` ON `_articles_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_identifiers_parent_id_idx` ON `_articles_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_articles_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_kicker` text,
	`version_headline` text,
	`version_standfirst` text,
	`version_body` text,
	`version_slugline` text,
	`version_headlines_short` text,
	`version_headlines_seo` text,
	`version_headlines_social` text,
	`version_byline_text` text,
	`version_dateline_place_id` text,
	`version_dateline_date` text,
	`version_lead_photo_id` text,
	`version_caption_override` text,
	`version_alt_override` text,
	`version_display_date` text,
	`version_display_time_zone` text,
	`version_coverage_start_time` text,
	`version_coverage_end_time` text,
	`version_embargo_until` text,
	`version_embargo_time_zone` text,
	`version_embargo_indefinite` integer,
	`version_expires_at` text,
	`version_significant_update_at` text,
	`version_first_published_at` text,
	`version_pub_status` text,
	`version_kill_reason` text,
	`version_killed_at` text,
	`version_had_readers` integer,
	`version_ed_note` text,
	`version_internal_note` text,
	`version_urgency` numeric,
	`version_breaking` integer,
	`version_approval_revision` numeric,
	`version_approval_by_id` text,
	`version_approval_at` text,
	`version_approval_hash` text,
	`version_approval_voided_at` text,
	`version_approval_voided_by_id` text,
	`version_submitted_by_id` text,
	`version_submitted_at` text,
	`version_sent_back_by_id` text,
	`version_sent_back_at` text,
	`version_sent_back_why` text,
	`version_held_from` text,
	`version_held_by` text,
	`version_story_type` text,
	`version_language` text,
	`version_translation_of_id` text,
	`version_translated_from_revision` numeric,
	`version_translation_group` text,
	`version_stage` text,
	`version_assignee_id` text,
	`version_due_at` text,
	`version_desk` text,
	`version_created_by_id` text,
	`version_facts_printed` text,
	`version_written_by` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_dateline_place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_lead_photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_approval_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_approval_voided_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_submitted_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_sent_back_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_translation_of_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_articles_v_parent_idx` ON `_articles_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_headline_idx` ON `_articles_v` (`version_headline`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_dateline_version_dateline_place_idx` ON `_articles_v` (`version_dateline_place_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_lead_photo_idx` ON `_articles_v` (`version_lead_photo_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_display_date_idx` ON `_articles_v` (`version_display_date`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_embargo_until_idx` ON `_articles_v` (`version_embargo_until`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_expires_at_idx` ON `_articles_v` (`version_expires_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_first_published_at_idx` ON `_articles_v` (`version_first_published_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_breaking_idx` ON `_articles_v` (`version_breaking`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_approval_version_approval_by_idx` ON `_articles_v` (`version_approval_by_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_approval_version_approval_voided_by_idx` ON `_articles_v` (`version_approval_voided_by_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_submitted_version_submitted_by_idx` ON `_articles_v` (`version_submitted_by_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_sent_back_version_sent_back_by_idx` ON `_articles_v` (`version_sent_back_by_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_story_type_idx` ON `_articles_v` (`version_story_type`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_language_idx` ON `_articles_v` (`version_language`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_translation_of_idx` ON `_articles_v` (`version_translation_of_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_translation_group_idx` ON `_articles_v` (`version_translation_group`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_stage_idx` ON `_articles_v` (`version_stage`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_assignee_idx` ON `_articles_v` (`version_assignee_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_due_at_idx` ON `_articles_v` (`version_due_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_desk_idx` ON `_articles_v` (`version_desk`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_created_by_idx` ON `_articles_v` (`version_created_by_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_slug_idx` ON `_articles_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_updated_at_idx` ON `_articles_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_created_at_idx` ON `_articles_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version_deleted_at_idx` ON `_articles_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_version_version__status_idx` ON `_articles_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_articles_v_created_at_idx` ON `_articles_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_updated_at_idx` ON `_articles_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_snapshot_idx` ON `_articles_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_articles_v_published_locale_idx` ON `_articles_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_articles_v_latest_idx` ON `_articles_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_articles_v_autosave_idx` ON `_articles_v` (`autosave`);
--> statement-breakpoint
CREATE INDEX `version_language_version_slug_idx` ON `_articles_v` (`version_language`,`version_slug`);
--> statement-breakpoint
CREATE INDEX `_articles_v_by_parent_id_updated_at` ON `_articles_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_by_parent_id_latest` ON `_articles_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_articles_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_articles_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_articles_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at_version_language` ON `_articles_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`,`version_language`);
--> statement-breakpoint
CREATE INDEX `_articles_v_by_latest_version_deleted_at_version_headline_version_slugline_version_slug` ON `_articles_v` (`latest`,`version_deleted_at`,`version_headline`,`version_slugline`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_articles_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_articles_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_articles_v_texts_order_parent` ON `_articles_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_texts_by_parent_id` ON `_articles_v_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_articles_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`places_id` text,
	`topics_id` text,
	`articles_id` text,
	`series_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_articles_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_order_idx` ON `_articles_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_parent_idx` ON `_articles_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_path_idx` ON `_articles_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_events_id_idx` ON `_articles_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_sessions_id_idx` ON `_articles_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_speakers_id_idx` ON `_articles_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_organisations_id_idx` ON `_articles_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_places_id_idx` ON `_articles_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_topics_id_idx` ON `_articles_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_articles_id_idx` ON `_articles_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_series_id_idx` ON `_articles_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_galleries_id_idx` ON `_articles_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_contributors_id_idx` ON `_articles_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_articles_v_rels_photos_id_idx` ON `_articles_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `live_updates_byline` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`contributor_id` text,
	`role` text,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `live_updates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `live_updates_byline_order_idx` ON `live_updates_byline` (`_order`);
--> statement-breakpoint
CREATE INDEX `live_updates_byline_parent_id_idx` ON `live_updates_byline` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_byline_contributor_idx` ON `live_updates_byline` (`contributor_id`);
--> statement-breakpoint
CREATE TABLE `live_updates_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `live_updates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `live_updates_identifiers_order_idx` ON `live_updates_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `live_updates_identifiers_parent_id_idx` ON `live_updates_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `live_updates` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`headline` text,
	`body` text,
	`summary` text,
	`article_id` text,
	`session_id` text,
	`published_at` text,
	`published_time_zone` text,
	`key_event` integer,
	`pinned` integer,
	`created_by_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `live_updates_article_idx` ON `live_updates` (`article_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_session_idx` ON `live_updates` (`session_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_published_at_idx` ON `live_updates` (`published_at`);
--> statement-breakpoint
CREATE INDEX `live_updates_created_by_idx` ON `live_updates` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_updated_at_idx` ON `live_updates` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `live_updates_created_at_idx` ON `live_updates` (`created_at`);
--> statement-breakpoint
CREATE INDEX `live_updates_deleted_at_idx` ON `live_updates` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `live_updates__status_idx` ON `live_updates` (`_status`);
--> statement-breakpoint
CREATE INDEX `live_updates_by_deleted_at_updated_at_created_at` ON `live_updates` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `live_updates_by_deleted_at_status_updated_at_created_at` ON `live_updates` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `live_updates_by_deleted_at_headline_summary` ON `live_updates` (`deleted_at`,`headline`,`summary`);
--> statement-breakpoint
CREATE TABLE `live_updates_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `live_updates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_order_idx` ON `live_updates_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_parent_idx` ON `live_updates_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_path_idx` ON `live_updates_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_articles_id_idx` ON `live_updates_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_events_id_idx` ON `live_updates_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_sessions_id_idx` ON `live_updates_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_speakers_id_idx` ON `live_updates_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_organisations_id_idx` ON `live_updates_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_series_id_idx` ON `live_updates_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_places_id_idx` ON `live_updates_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_topics_id_idx` ON `live_updates_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_galleries_id_idx` ON `live_updates_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_contributors_id_idx` ON `live_updates_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `live_updates_rels_photos_id_idx` ON `live_updates_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_live_updates_v_version_byline` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`contributor_id` text,
	`role` text,
	`_uuid` text,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_live_updates_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_byline_order_idx` ON `_live_updates_v_version_byline` (`_order`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_byline_parent_id_idx` ON `_live_updates_v_version_byline` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_byline_contributor_idx` ON `_live_updates_v_version_byline` (`contributor_id`);
--> statement-breakpoint
CREATE TABLE `_live_updates_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_live_updates_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_identifiers_order_idx` ON `_live_updates_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_identifiers_parent_id_idx` ON `_live_updates_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_live_updates_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_headline` text,
	`version_body` text,
	`version_summary` text,
	`version_article_id` text,
	`version_session_id` text,
	`version_published_at` text,
	`version_published_time_zone` text,
	`version_key_event` integer,
	`version_pinned` integer,
	`version_created_by_id` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `live_updates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_parent_idx` ON `_live_updates_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version_article_idx` ON `_live_updates_v` (`version_article_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version_session_idx` ON `_live_updates_v` (`version_session_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version_published_at_idx` ON `_live_updates_v` (`version_published_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version_created_by_idx` ON `_live_updates_v` (`version_created_by_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version_updated_at_idx` ON `_live_updates_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version_created_at_idx` ON `_live_updates_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version_deleted_at_idx` ON `_live_updates_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_version_version__status_idx` ON `_live_updates_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_created_at_idx` ON `_live_updates_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_updated_at_idx` ON `_live_updates_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_snapshot_idx` ON `_live_updates_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_published_locale_idx` ON `_live_updates_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_latest_idx` ON `_live_updates_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_by_parent_id_updated_at` ON `_live_updates_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_by_parent_id_latest` ON `_live_updates_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_live_updates_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_live_updates_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_by_latest_version_deleted_at_version_headline_version_summary` ON `_live_updates_v` (`latest`,`version_deleted_at`,`version_headline`,`version_summary`);
--> statement-breakpoint
CREATE TABLE `_live_updates_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_live_updates_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_order_idx` ON `_live_updates_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_parent_idx` ON `_live_updates_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_path_idx` ON `_live_updates_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_articles_id_idx` ON `_live_updates_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_events_id_idx` ON `_live_updates_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_sessions_id_idx` ON `_live_updates_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_speakers_id_idx` ON `_live_updates_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_organisations_id_idx` ON `_live_updates_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_series_id_idx` ON `_live_updates_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_places_id_idx` ON `_live_updates_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_topics_id_idx` ON `_live_updates_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_galleries_id_idx` ON `_live_updates_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_contributors_id_idx` ON `_live_updates_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_live_updates_v_rels_photos_id_idx` ON `_live_updates_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `corrections_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `corrections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `corrections_identifiers_order_idx` ON `corrections_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `corrections_identifiers_parent_id_idx` ON `corrections_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`article_id` text,
	`text` text,
	`field` text,
	`before` text,
	`after` text,
	`from_revision` numeric,
	`to_revision` numeric,
	`type` text,
	`position` text,
	`published_at` text,
	`published_time_zone` text,
	`approved_by_id` text,
	`created_by_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `corrections_article_idx` ON `corrections` (`article_id`);
--> statement-breakpoint
CREATE INDEX `corrections_type_idx` ON `corrections` (`type`);
--> statement-breakpoint
CREATE INDEX `corrections_published_at_idx` ON `corrections` (`published_at`);
--> statement-breakpoint
CREATE INDEX `corrections_approved_by_idx` ON `corrections` (`approved_by_id`);
--> statement-breakpoint
CREATE INDEX `corrections_created_by_idx` ON `corrections` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `corrections_updated_at_idx` ON `corrections` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `corrections_created_at_idx` ON `corrections` (`created_at`);
--> statement-breakpoint
CREATE INDEX `corrections_deleted_at_idx` ON `corrections` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `corrections__status_idx` ON `corrections` (`_status`);
--> statement-breakpoint
CREATE INDEX `corrections_by_deleted_at_updated_at_created_at` ON `corrections` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `corrections_by_deleted_at_status_updated_at_created_at` ON `corrections` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `corrections_by_deleted_at_text` ON `corrections` (`deleted_at`,`text`);
--> statement-breakpoint
CREATE TABLE `_corrections_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_corrections_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_identifiers_order_idx` ON `_corrections_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_identifiers_parent_id_idx` ON `_corrections_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_corrections_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_article_id` text,
	`version_text` text,
	`version_field` text,
	`version_before` text,
	`version_after` text,
	`version_from_revision` numeric,
	`version_to_revision` numeric,
	`version_type` text,
	`version_position` text,
	`version_published_at` text,
	`version_published_time_zone` text,
	`version_approved_by_id` text,
	`version_created_by_id` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `corrections`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_approved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_corrections_v_parent_idx` ON `_corrections_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_article_idx` ON `_corrections_v` (`version_article_id`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_type_idx` ON `_corrections_v` (`version_type`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_published_at_idx` ON `_corrections_v` (`version_published_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_approved_by_idx` ON `_corrections_v` (`version_approved_by_id`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_created_by_idx` ON `_corrections_v` (`version_created_by_id`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_updated_at_idx` ON `_corrections_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_created_at_idx` ON `_corrections_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version_deleted_at_idx` ON `_corrections_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_version_version__status_idx` ON `_corrections_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_created_at_idx` ON `_corrections_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_updated_at_idx` ON `_corrections_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_snapshot_idx` ON `_corrections_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_published_locale_idx` ON `_corrections_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_latest_idx` ON `_corrections_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_by_parent_id_updated_at` ON `_corrections_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_by_parent_id_latest` ON `_corrections_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_corrections_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_corrections_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_corrections_v_by_latest_version_deleted_at_version_text` ON `_corrections_v` (`latest`,`version_deleted_at`,`version_text`);
--> statement-breakpoint
CREATE TABLE `contributors_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contributors_identifiers_order_idx` ON `contributors_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `contributors_identifiers_parent_id_idx` ON `contributors_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `contributors` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`slug` text,
	`published_slug` text,
	`portrait_id` text,
	`user_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`portrait_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `contributors_slug_idx` ON `contributors` (`slug`);
--> statement-breakpoint
CREATE INDEX `contributors_portrait_idx` ON `contributors` (`portrait_id`);
--> statement-breakpoint
CREATE INDEX `contributors_user_idx` ON `contributors` (`user_id`);
--> statement-breakpoint
CREATE INDEX `contributors_updated_at_idx` ON `contributors` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `contributors_created_at_idx` ON `contributors` (`created_at`);
--> statement-breakpoint
CREATE INDEX `contributors_deleted_at_idx` ON `contributors` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `contributors__status_idx` ON `contributors` (`_status`);
--> statement-breakpoint
CREATE INDEX `contributors_by_deleted_at_updated_at_created_at` ON `contributors` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `contributors_by_deleted_at_status_updated_at_created_at` ON `contributors` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `contributors_by_deleted_at_slug` ON `contributors` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `contributors_locales` (
	`name` text,
	`job_title` text,
	`bio` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contributors_name_idx` ON `contributors_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `contributors_locales_locale_parent_id_unique` ON `contributors_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `contributors_locales_by_parent_id` ON `contributors_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `contributors_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contributors_rels_order_idx` ON `contributors_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_parent_idx` ON `contributors_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_path_idx` ON `contributors_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_articles_id_idx` ON `contributors_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_events_id_idx` ON `contributors_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_sessions_id_idx` ON `contributors_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_speakers_id_idx` ON `contributors_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_organisations_id_idx` ON `contributors_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_series_id_idx` ON `contributors_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_places_id_idx` ON `contributors_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_topics_id_idx` ON `contributors_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_galleries_id_idx` ON `contributors_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_contributors_id_idx` ON `contributors_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `contributors_rels_photos_id_idx` ON `contributors_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_contributors_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_contributors_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_identifiers_order_idx` ON `_contributors_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_identifiers_parent_id_idx` ON `_contributors_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_contributors_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_slug` text,
	`version_published_slug` text,
	`version_portrait_id` text,
	`version_user_id` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_portrait_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_contributors_v_parent_idx` ON `_contributors_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version_slug_idx` ON `_contributors_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version_portrait_idx` ON `_contributors_v` (`version_portrait_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version_user_idx` ON `_contributors_v` (`version_user_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version_updated_at_idx` ON `_contributors_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version_created_at_idx` ON `_contributors_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version_deleted_at_idx` ON `_contributors_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version__status_idx` ON `_contributors_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_created_at_idx` ON `_contributors_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_updated_at_idx` ON `_contributors_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_snapshot_idx` ON `_contributors_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_published_locale_idx` ON `_contributors_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_latest_idx` ON `_contributors_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_by_parent_id_updated_at` ON `_contributors_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_by_parent_id_latest` ON `_contributors_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_contributors_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_contributors_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_by_latest_version_deleted_at_version_slug` ON `_contributors_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_contributors_v_locales` (
	`version_name` text,
	`version_job_title` text,
	`version_bio` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_contributors_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_contributors_v_version_version_name_idx` ON `_contributors_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_contributors_v_locales_locale_parent_id_unique` ON `_contributors_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_locales_by_parent_id` ON `_contributors_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_contributors_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_contributors_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_order_idx` ON `_contributors_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_parent_idx` ON `_contributors_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_path_idx` ON `_contributors_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_articles_id_idx` ON `_contributors_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_events_id_idx` ON `_contributors_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_sessions_id_idx` ON `_contributors_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_speakers_id_idx` ON `_contributors_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_organisations_id_idx` ON `_contributors_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_series_id_idx` ON `_contributors_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_places_id_idx` ON `_contributors_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_topics_id_idx` ON `_contributors_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_galleries_id_idx` ON `_contributors_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_contributors_id_idx` ON `_contributors_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_contributors_v_rels_photos_id_idx` ON `_contributors_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `translation_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`article_id` text,
	`source_id` text,
	`correction_id` text,
	`language` text,
	`assignee_id` text,
	`done_by_id` text,
	`done_at` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`correction_id`) REFERENCES `corrections`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`assignee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`done_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `translation_tasks_state_idx` ON `translation_tasks` (`state`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_article_idx` ON `translation_tasks` (`article_id`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_source_idx` ON `translation_tasks` (`source_id`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_correction_idx` ON `translation_tasks` (`correction_id`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_assignee_idx` ON `translation_tasks` (`assignee_id`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_done_by_idx` ON `translation_tasks` (`done_by_id`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_updated_at_idx` ON `translation_tasks` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_created_at_idx` ON `translation_tasks` (`created_at`);
--> statement-breakpoint
CREATE INDEX `article_state_idx` ON `translation_tasks` (`article_id`,`state`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_by_updated_at_created_at` ON `translation_tasks` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_by_updated_at_created_at_language` ON `translation_tasks` (`updated_at`,`created_at`,`language`);
--> statement-breakpoint
CREATE INDEX `translation_tasks_by_language` ON `translation_tasks` (`language`);
--> statement-breakpoint
CREATE TABLE `rescues` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`of` text,
	`document` text,
	`rev` numeric,
	`locale` text,
	`sent` text,
	`form` text,
	`created_by_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `rescues_created_by_idx` ON `rescues` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `rescues_updated_at_idx` ON `rescues` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `rescues_created_at_idx` ON `rescues` (`created_at`);
--> statement-breakpoint
CREATE INDEX `document_createdBy_idx` ON `rescues` (`document`,`created_by_id`);
--> statement-breakpoint
CREATE INDEX `rescues_by_updated_at_created_at` ON `rescues` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `rescues_by_title` ON `rescues` (`title`);
--> statement-breakpoint
CREATE TABLE `rescues_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `rescues`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rescues_texts_order_parent` ON `rescues_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `rescues_texts_by_parent_id` ON `rescues_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `photos_people` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`speaker_id` text,
	`name` text,
	`role` text,
	`region_x` numeric,
	`region_y` numeric,
	`region_w` numeric,
	`region_h` numeric,
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `photos_people_order_idx` ON `photos_people` (`_order`);
--> statement-breakpoint
CREATE INDEX `photos_people_parent_id_idx` ON `photos_people` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `photos_people_speaker_idx` ON `photos_people` (`speaker_id`);
--> statement-breakpoint
CREATE TABLE `photos_creators` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`job_title` text,
	`contributor_id` text,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `photos_creators_order_idx` ON `photos_creators` (`_order`);
--> statement-breakpoint
CREATE INDEX `photos_creators_parent_id_idx` ON `photos_creators` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `photos_creators_contributor_idx` ON `photos_creators` (`contributor_id`);
--> statement-breakpoint
CREATE TABLE `photos_leases_channels` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `photos_leases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `photos_leases_channels_order_idx` ON `photos_leases_channels` (`order`);
--> statement-breakpoint
CREATE INDEX `photos_leases_channels_parent_idx` ON `photos_leases_channels` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `photos_leases` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`kind` text,
	`use` text,
	`from` text,
	`to` text,
	`note` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `photos_leases_order_idx` ON `photos_leases` (`_order`);
--> statement-breakpoint
CREATE INDEX `photos_leases_parent_id_idx` ON `photos_leases` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `photos_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `photos_identifiers_order_idx` ON `photos_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `photos_identifiers_parent_id_idx` ON `photos_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `photos_crops` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`x` numeric,
	`y` numeric,
	`width` numeric,
	`height` numeric,
	FOREIGN KEY (`_parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `photos_crops_order_idx` ON `photos_crops` (`_order`);
--> statement-breakpoint
CREATE INDEX `photos_crops_parent_id_idx` ON `photos_crops` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `photos` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`caption_writer` text,
	`event_id` text,
	`session_id` text,
	`location_shown` text,
	`date_created_local` text,
	`date_created_offset` text,
	`date_created_precision` text,
	`taken_zone` text,
	`location_created_latitude` numeric,
	`location_created_longitude` numeric,
	`location_created_name` text,
	`credit_text` text,
	`source` text,
	`copyright_notice` text,
	`usage_category` text,
	`pub_status` text,
	`kill_reason` text,
	`killed_at` text,
	`had_readers` integer,
	`embargo_until` text,
	`embargo_time_zone` text,
	`restrictions` text,
	`acknowledged` integer,
	`acknowledged_by_id` text,
	`acknowledged_at` text,
	`acknowledged_restrictions` text,
	`first_published_at` text,
	`rights_until` text,
	`usage_terms` text,
	`license` text,
	`acquire_license_page` text,
	`instructions` text,
	`digital_source_type` text,
	`data_mining` text,
	`focal_point_x` numeric,
	`focal_point_y` numeric,
	`title` text,
	`original_name` text,
	`camera` text,
	`sha256` text,
	`phash` text,
	`thumbhash` text,
	`dominant_color` text,
	`taken_at` text,
	`created_by_id` text,
	`origins` text,
	`conflicts` text,
	`file_notes` text,
	`content_credentials` integer,
	`pick` text,
	`rating` numeric,
	`dropped_through_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`acknowledged_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`dropped_through_id`) REFERENCES `drop_links`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `photos_event_idx` ON `photos` (`event_id`);
--> statement-breakpoint
CREATE INDEX `photos_session_idx` ON `photos` (`session_id`);
--> statement-breakpoint
CREATE INDEX `photos_usage_category_idx` ON `photos` (`usage_category`);
--> statement-breakpoint
CREATE INDEX `photos_acknowledged_by_idx` ON `photos` (`acknowledged_by_id`);
--> statement-breakpoint
CREATE INDEX `photos_rights_until_idx` ON `photos` (`rights_until`);
--> statement-breakpoint
CREATE INDEX `photos_title_idx` ON `photos` (`title`);
--> statement-breakpoint
CREATE INDEX `photos_original_name_idx` ON `photos` (`original_name`);
--> statement-breakpoint
CREATE INDEX `photos_sha256_idx` ON `photos` (`sha256`);
--> statement-breakpoint
CREATE INDEX `photos_taken_at_idx` ON `photos` (`taken_at`);
--> statement-breakpoint
CREATE INDEX `photos_created_by_idx` ON `photos` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `photos_pick_idx` ON `photos` (`pick`);
--> statement-breakpoint
CREATE INDEX `photos_rating_idx` ON `photos` (`rating`);
--> statement-breakpoint
CREATE INDEX `photos_dropped_through_idx` ON `photos` (`dropped_through_id`);
--> statement-breakpoint
CREATE INDEX `photos_updated_at_idx` ON `photos` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `photos_created_at_idx` ON `photos` (`created_at`);
--> statement-breakpoint
CREATE INDEX `photos_deleted_at_idx` ON `photos` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `photos__status_idx` ON `photos` (`_status`);
--> statement-breakpoint
CREATE UNIQUE INDEX `photos_filename_idx` ON `photos` (`filename`);
--> statement-breakpoint
CREATE INDEX `photos_by_deleted_at_updated_at_created_at` ON `photos` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `photos_by_deleted_at_status_updated_at_created_at` ON `photos` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `photos_by_deleted_at_title_original_name_credit_text` ON `photos` (`deleted_at`,`title`,`original_name`,`credit_text`);
--> statement-breakpoint
CREATE TABLE `photos_locales` (
	`headline` text,
	`caption` text,
	`alt_text` text,
	`extended_description` text,
	`credit_in_caption` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `photos_locales_locale_parent_id_unique` ON `photos_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `photos_locales_by_parent_id` ON `photos_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `photos_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `photos_texts_order_parent` ON `photos_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `photos_texts_by_parent_id` ON `photos_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v_version_people` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`speaker_id` text,
	`name` text,
	`role` text,
	`region_x` numeric,
	`region_y` numeric,
	`region_w` numeric,
	`region_h` numeric,
	`_uuid` text,
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_photos_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_people_order_idx` ON `_photos_v_version_people` (`_order`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_people_parent_id_idx` ON `_photos_v_version_people` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_people_speaker_idx` ON `_photos_v_version_people` (`speaker_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v_version_creators` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`job_title` text,
	`contributor_id` text,
	`_uuid` text,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_photos_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_creators_order_idx` ON `_photos_v_version_creators` (`_order`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_creators_parent_id_idx` ON `_photos_v_version_creators` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_creators_contributor_idx` ON `_photos_v_version_creators` (`contributor_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v_version_leases_channels` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_photos_v_version_leases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_leases_channels_order_idx` ON `_photos_v_version_leases_channels` (`order`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_leases_channels_parent_idx` ON `_photos_v_version_leases_channels` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v_version_leases` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`kind` text,
	`use` text,
	`from` text,
	`to` text,
	`note` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_photos_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_leases_order_idx` ON `_photos_v_version_leases` (`_order`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_leases_parent_id_idx` ON `_photos_v_version_leases` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_photos_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_identifiers_order_idx` ON `_photos_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_identifiers_parent_id_idx` ON `_photos_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v_version_crops` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`x` numeric,
	`y` numeric,
	`width` numeric,
	`height` numeric,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_photos_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_crops_order_idx` ON `_photos_v_version_crops` (`_order`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_crops_parent_id_idx` ON `_photos_v_version_crops` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_caption_writer` text,
	`version_event_id` text,
	`version_session_id` text,
	`version_location_shown` text,
	`version_date_created_local` text,
	`version_date_created_offset` text,
	`version_date_created_precision` text,
	`version_taken_zone` text,
	`version_location_created_latitude` numeric,
	`version_location_created_longitude` numeric,
	`version_location_created_name` text,
	`version_credit_text` text,
	`version_source` text,
	`version_copyright_notice` text,
	`version_usage_category` text,
	`version_pub_status` text,
	`version_kill_reason` text,
	`version_killed_at` text,
	`version_had_readers` integer,
	`version_embargo_until` text,
	`version_embargo_time_zone` text,
	`version_restrictions` text,
	`version_acknowledged` integer,
	`version_acknowledged_by_id` text,
	`version_acknowledged_at` text,
	`version_acknowledged_restrictions` text,
	`version_first_published_at` text,
	`version_rights_until` text,
	`version_usage_terms` text,
	`version_license` text,
	`version_acquire_license_page` text,
	`version_instructions` text,
	`version_digital_source_type` text,
	`version_data_mining` text,
	`version_focal_point_x` numeric,
	`version_focal_point_y` numeric,
	`version_title` text,
	`version_original_name` text,
	`version_camera` text,
	`version_sha256` text,
	`version_phash` text,
	`version_thumbhash` text,
	`version_dominant_color` text,
	`version_taken_at` text,
	`version_created_by_id` text,
	`version_origins` text,
	`version_conflicts` text,
	`version_file_notes` text,
	`version_content_credentials` integer,
	`version_pick` text,
	`version_rating` numeric,
	`version_dropped_through_id` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`version_url` text,
	`version_thumbnail_u_r_l` text,
	`version_filename` text,
	`version_mime_type` text,
	`version_filesize` numeric,
	`version_width` numeric,
	`version_height` numeric,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_acknowledged_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_dropped_through_id`) REFERENCES `drop_links`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_photos_v_parent_idx` ON `_photos_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_event_idx` ON `_photos_v` (`version_event_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_session_idx` ON `_photos_v` (`version_session_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_usage_category_idx` ON `_photos_v` (`version_usage_category`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_acknowledged_by_idx` ON `_photos_v` (`version_acknowledged_by_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_rights_until_idx` ON `_photos_v` (`version_rights_until`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_title_idx` ON `_photos_v` (`version_title`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_original_name_idx` ON `_photos_v` (`version_original_name`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_sha256_idx` ON `_photos_v` (`version_sha256`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_taken_at_idx` ON `_photos_v` (`version_taken_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_created_by_idx` ON `_photos_v` (`version_created_by_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_pick_idx` ON `_photos_v` (`version_pick`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_rating_idx` ON `_photos_v` (`version_rating`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_dropped_through_idx` ON `_photos_v` (`version_dropped_through_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_updated_at_idx` ON `_photos_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_created_at_idx` ON `_photos_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_deleted_at_idx` ON `_photos_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version__status_idx` ON `_photos_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_photos_v_version_version_filename_idx` ON `_photos_v` (`version_filename`);
--> statement-breakpoint
CREATE INDEX `_photos_v_created_at_idx` ON `_photos_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_updated_at_idx` ON `_photos_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_snapshot_idx` ON `_photos_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_photos_v_published_locale_idx` ON `_photos_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_photos_v_latest_idx` ON `_photos_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_photos_v_by_parent_id_updated_at` ON `_photos_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_by_parent_id_latest` ON `_photos_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_photos_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_photos_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_photos_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_photos_v_by_latest_version_deleted_at_version_title_version_original_name_version_credit_text` ON `_photos_v` (`latest`,`version_deleted_at`,`version_title`,`version_original_name`,`version_credit_text`);
--> statement-breakpoint
CREATE TABLE `_photos_v_locales` (
	`version_headline` text,
	`version_caption` text,
	`version_alt_text` text,
	`version_extended_description` text,
	`version_credit_in_caption` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_photos_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `_photos_v_locales_locale_parent_id_unique` ON `_photos_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_locales_by_parent_id` ON `_photos_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_photos_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_photos_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_photos_v_texts_order_parent` ON `_photos_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_photos_v_texts_by_parent_id` ON `_photos_v_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `galleries_photos` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`photo_id` text,
	`crop` text,
	FOREIGN KEY (`photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `galleries_photos_order_idx` ON `galleries_photos` (`_order`);
--> statement-breakpoint
CREATE INDEX `galleries_photos_parent_id_idx` ON `galleries_photos` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `galleries_photos_photo_idx` ON `galleries_photos` (`photo_id`);
--> statement-breakpoint
CREATE TABLE `galleries_photos_locales` (
	`caption_override` text,
	`alt_override` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `galleries_photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `galleries_photos_locales_locale_parent_id_unique` ON `galleries_photos_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `galleries_photos_locales_by_parent_id` ON `galleries_photos_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `galleries_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `galleries_identifiers_order_idx` ON `galleries_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `galleries_identifiers_parent_id_idx` ON `galleries_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `galleries` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`event_id` text,
	`session_id` text,
	`created_by_id` text,
	`slug` text,
	`published_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `galleries_event_idx` ON `galleries` (`event_id`);
--> statement-breakpoint
CREATE INDEX `galleries_session_idx` ON `galleries` (`session_id`);
--> statement-breakpoint
CREATE INDEX `galleries_created_by_idx` ON `galleries` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `galleries_slug_idx` ON `galleries` (`slug`);
--> statement-breakpoint
CREATE INDEX `galleries_updated_at_idx` ON `galleries` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `galleries_created_at_idx` ON `galleries` (`created_at`);
--> statement-breakpoint
CREATE INDEX `galleries_deleted_at_idx` ON `galleries` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `galleries__status_idx` ON `galleries` (`_status`);
--> statement-breakpoint
CREATE INDEX `galleries_by_deleted_at_updated_at_created_at` ON `galleries` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `galleries_by_deleted_at_status_updated_at_created_at` ON `galleries` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `galleries_by_deleted_at_slug` ON `galleries` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `galleries_locales` (
	`title` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `galleries_locales_locale_parent_id_unique` ON `galleries_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `galleries_locales_by_parent_id` ON `galleries_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `galleries_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `galleries_rels_order_idx` ON `galleries_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_parent_idx` ON `galleries_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_path_idx` ON `galleries_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_articles_id_idx` ON `galleries_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_events_id_idx` ON `galleries_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_sessions_id_idx` ON `galleries_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_speakers_id_idx` ON `galleries_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_organisations_id_idx` ON `galleries_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_series_id_idx` ON `galleries_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_places_id_idx` ON `galleries_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_topics_id_idx` ON `galleries_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_galleries_id_idx` ON `galleries_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_contributors_id_idx` ON `galleries_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `galleries_rels_photos_id_idx` ON `galleries_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_galleries_v_version_photos` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`photo_id` text,
	`crop` text,
	`_uuid` text,
	FOREIGN KEY (`photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_galleries_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_photos_order_idx` ON `_galleries_v_version_photos` (`_order`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_photos_parent_id_idx` ON `_galleries_v_version_photos` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_photos_photo_idx` ON `_galleries_v_version_photos` (`photo_id`);
--> statement-breakpoint
CREATE TABLE `_galleries_v_version_photos_locales` (
	`caption_override` text,
	`alt_override` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_galleries_v_version_photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `_galleries_v_version_photos_locales_locale_parent_id_unique` ON `_galleries_v_version_photos_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_photos_locales_by_parent_id` ON `_galleries_v_version_photos_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_galleries_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_galleries_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_identifiers_order_idx` ON `_galleries_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_identifiers_parent_id_idx` ON `_galleries_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_galleries_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_event_id` text,
	`version_session_id` text,
	`version_created_by_id` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_galleries_v_parent_idx` ON `_galleries_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version_event_idx` ON `_galleries_v` (`version_event_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version_session_idx` ON `_galleries_v` (`version_session_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version_created_by_idx` ON `_galleries_v` (`version_created_by_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version_slug_idx` ON `_galleries_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version_updated_at_idx` ON `_galleries_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version_created_at_idx` ON `_galleries_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version_deleted_at_idx` ON `_galleries_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_version_version__status_idx` ON `_galleries_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_created_at_idx` ON `_galleries_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_updated_at_idx` ON `_galleries_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_snapshot_idx` ON `_galleries_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_published_locale_idx` ON `_galleries_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_latest_idx` ON `_galleries_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_by_parent_id_updated_at` ON `_galleries_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_by_parent_id_latest` ON `_galleries_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_galleries_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_galleries_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_by_latest_version_deleted_at_version_slug` ON `_galleries_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_galleries_v_locales` (
	`version_title` text,
	`version_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_galleries_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `_galleries_v_locales_locale_parent_id_unique` ON `_galleries_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_locales_by_parent_id` ON `_galleries_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_galleries_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_galleries_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_order_idx` ON `_galleries_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_parent_idx` ON `_galleries_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_path_idx` ON `_galleries_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_articles_id_idx` ON `_galleries_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_events_id_idx` ON `_galleries_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_sessions_id_idx` ON `_galleries_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_speakers_id_idx` ON `_galleries_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_organisations_id_idx` ON `_galleries_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_series_id_idx` ON `_galleries_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_places_id_idx` ON `_galleries_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_topics_id_idx` ON `_galleries_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_galleries_id_idx` ON `_galleries_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_contributors_id_idx` ON `_galleries_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_galleries_v_rels_photos_id_idx` ON `_galleries_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `drop_links` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`event_id` text NOT NULL,
	`session_id` text,
	`max_files` numeric NOT NULL,
	`credit_text` text,
	`copyright_notice` text,
	`usage_terms` text,
	`expires_at` text NOT NULL,
	`revoked` integer,
	`last_used_at` text,
	`created_by_id` text,
	`token_digest` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `drop_links_event_idx` ON `drop_links` (`event_id`);
--> statement-breakpoint
CREATE INDEX `drop_links_session_idx` ON `drop_links` (`session_id`);
--> statement-breakpoint
CREATE INDEX `drop_links_expires_at_idx` ON `drop_links` (`expires_at`);
--> statement-breakpoint
CREATE INDEX `drop_links_created_by_idx` ON `drop_links` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `drop_links_token_digest_idx` ON `drop_links` (`token_digest`);
--> statement-breakpoint
CREATE INDEX `drop_links_updated_at_idx` ON `drop_links` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `drop_links_created_at_idx` ON `drop_links` (`created_at`);
--> statement-breakpoint
CREATE INDEX `drop_links_by_updated_at_created_at` ON `drop_links` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `drop_links_by_label` ON `drop_links` (`label`);
--> statement-breakpoint
CREATE TABLE `events_documents` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_documents_order_idx` ON `events_documents` (`_order`);
--> statement-breakpoint
CREATE INDEX `events_documents_parent_id_idx` ON `events_documents` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `events_documents_locales` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `events_documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_documents_locales_locale_parent_id_unique` ON `events_documents_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `events_documents_locales_by_parent_id` ON `events_documents_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `events_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_identifiers_order_idx` ON `events_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `events_identifiers_parent_id_idx` ON `events_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `events_previous_start_dates` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`start` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_previous_start_dates_order_idx` ON `events_previous_start_dates` (`_order`);
--> statement-breakpoint
CREATE INDEX `events_previous_start_dates_parent_id_idx` ON `events_previous_start_dates` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `events_organisations` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`role` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_organisations_order_idx` ON `events_organisations` (`_order`);
--> statement-breakpoint
CREATE INDEX `events_organisations_parent_id_idx` ON `events_organisations` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `events_organisations_organisation_idx` ON `events_organisations` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `events_tracks` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`key` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_tracks_order_idx` ON `events_tracks` (`_order`);
--> statement-breakpoint
CREATE INDEX `events_tracks_parent_id_idx` ON `events_tracks` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `events_tracks_locales` (
	`name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `events_tracks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_tracks_locales_locale_parent_id_unique` ON `events_tracks_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `events_tracks_locales_by_parent_id` ON `events_tracks_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`start` text,
	`end` text,
	`time_zone` text,
	`attendance_mode` text,
	`place_id` text,
	`virtual_location` text,
	`event_status` text,
	`attendance_qualifier` text,
	`attendance_value` numeric,
	`kind` text,
	`series_id` text,
	`edition` numeric,
	`lead_photo_id` text,
	`embargo_until` text,
	`slug` text,
	`published_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`lead_photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `events_start_idx` ON `events` (`start`);
--> statement-breakpoint
CREATE INDEX `events_end_idx` ON `events` (`end`);
--> statement-breakpoint
CREATE INDEX `events_place_idx` ON `events` (`place_id`);
--> statement-breakpoint
CREATE INDEX `events_event_status_idx` ON `events` (`event_status`);
--> statement-breakpoint
CREATE INDEX `events_kind_idx` ON `events` (`kind`);
--> statement-breakpoint
CREATE INDEX `events_series_idx` ON `events` (`series_id`);
--> statement-breakpoint
CREATE INDEX `events_edition_idx` ON `events` (`edition`);
--> statement-breakpoint
CREATE INDEX `events_lead_photo_idx` ON `events` (`lead_photo_id`);
--> statement-breakpoint
CREATE INDEX `events_slug_idx` ON `events` (`slug`);
--> statement-breakpoint
CREATE INDEX `events_updated_at_idx` ON `events` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `events_created_at_idx` ON `events` (`created_at`);
--> statement-breakpoint
CREATE INDEX `events_deleted_at_idx` ON `events` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `events__status_idx` ON `events` (`_status`);
--> statement-breakpoint
CREATE INDEX `events_by_deleted_at_updated_at_created_at` ON `events` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `events_by_deleted_at_status_updated_at_created_at` ON `events` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `events_by_deleted_at_slug` ON `events` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `events_locales` (
	`name` text,
	`theme` text,
	`summary` text,
	`description` text,
	`status_reason` text,
	`attendance_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_name_idx` ON `events_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_locales_locale_parent_id_unique` ON `events_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `events_locales_by_parent_id` ON `events_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `events_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_texts_order_parent` ON `events_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `events_texts_by_parent_id` ON `events_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `events_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`topics_id` text,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_rels_order_idx` ON `events_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `events_rels_parent_idx` ON `events_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_path_idx` ON `events_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `events_rels_topics_id_idx` ON `events_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_articles_id_idx` ON `events_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_events_id_idx` ON `events_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_sessions_id_idx` ON `events_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_speakers_id_idx` ON `events_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_organisations_id_idx` ON `events_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_series_id_idx` ON `events_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_places_id_idx` ON `events_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_galleries_id_idx` ON `events_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_contributors_id_idx` ON `events_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `events_rels_photos_id_idx` ON `events_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_version_documents` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_version_documents_order_idx` ON `_events_v_version_documents` (`_order`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_documents_parent_id_idx` ON `_events_v_version_documents` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_version_documents_locales` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v_version_documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `_events_v_version_documents_locales_locale_parent_id_unique` ON `_events_v_version_documents_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_documents_locales_by_parent_id` ON `_events_v_version_documents_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_version_identifiers_order_idx` ON `_events_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_identifiers_parent_id_idx` ON `_events_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_version_previous_start_dates` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`start` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_version_previous_start_dates_order_idx` ON `_events_v_version_previous_start_dates` (`_order`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_previous_start_dates_parent_id_idx` ON `_events_v_version_previous_start_dates` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_version_organisations` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`role` text,
	`_uuid` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_version_organisations_order_idx` ON `_events_v_version_organisations` (`_order`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_organisations_parent_id_idx` ON `_events_v_version_organisations` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_organisations_organisation_idx` ON `_events_v_version_organisations` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_version_tracks` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_version_tracks_order_idx` ON `_events_v_version_tracks` (`_order`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_tracks_parent_id_idx` ON `_events_v_version_tracks` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_version_tracks_locales` (
	`name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v_version_tracks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `_events_v_version_tracks_locales_locale_parent_id_unique` ON `_events_v_version_tracks_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_tracks_locales_by_parent_id` ON `_events_v_version_tracks_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_start` text,
	`version_end` text,
	`version_time_zone` text,
	`version_attendance_mode` text,
	`version_place_id` text,
	`version_virtual_location` text,
	`version_event_status` text,
	`version_attendance_qualifier` text,
	`version_attendance_value` numeric,
	`version_kind` text,
	`version_series_id` text,
	`version_edition` numeric,
	`version_lead_photo_id` text,
	`version_embargo_until` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_lead_photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_events_v_parent_idx` ON `_events_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_start_idx` ON `_events_v` (`version_start`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_end_idx` ON `_events_v` (`version_end`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_place_idx` ON `_events_v` (`version_place_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_event_status_idx` ON `_events_v` (`version_event_status`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_kind_idx` ON `_events_v` (`version_kind`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_series_idx` ON `_events_v` (`version_series_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_edition_idx` ON `_events_v` (`version_edition`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_lead_photo_idx` ON `_events_v` (`version_lead_photo_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_slug_idx` ON `_events_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_updated_at_idx` ON `_events_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_created_at_idx` ON `_events_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_deleted_at_idx` ON `_events_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version__status_idx` ON `_events_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_events_v_created_at_idx` ON `_events_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_updated_at_idx` ON `_events_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_snapshot_idx` ON `_events_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_events_v_published_locale_idx` ON `_events_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_events_v_latest_idx` ON `_events_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_events_v_by_parent_id_updated_at` ON `_events_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_by_parent_id_latest` ON `_events_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_events_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_events_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_events_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_events_v_by_latest_version_deleted_at_version_slug` ON `_events_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_events_v_locales` (
	`version_name` text,
	`version_theme` text,
	`version_summary` text,
	`version_description` text,
	`version_status_reason` text,
	`version_attendance_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_version_version_name_idx` ON `_events_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_events_v_locales_locale_parent_id_unique` ON `_events_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_locales_by_parent_id` ON `_events_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_texts_order_parent` ON `_events_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_texts_by_parent_id` ON `_events_v_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_events_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`topics_id` text,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_events_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_order_idx` ON `_events_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_parent_idx` ON `_events_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_path_idx` ON `_events_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_topics_id_idx` ON `_events_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_articles_id_idx` ON `_events_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_events_id_idx` ON `_events_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_sessions_id_idx` ON `_events_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_speakers_id_idx` ON `_events_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_organisations_id_idx` ON `_events_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_series_id_idx` ON `_events_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_places_id_idx` ON `_events_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_galleries_id_idx` ON `_events_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_contributors_id_idx` ON `_events_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_events_v_rels_photos_id_idx` ON `_events_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `sessions_slots` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`start` text,
	`end` text,
	`place_id` text,
	`status` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_slots_order_idx` ON `sessions_slots` (`_order`);
--> statement-breakpoint
CREATE INDEX `sessions_slots_parent_id_idx` ON `sessions_slots` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `sessions_slots_start_idx` ON `sessions_slots` (`start`);
--> statement-breakpoint
CREATE INDEX `sessions_slots_place_idx` ON `sessions_slots` (`place_id`);
--> statement-breakpoint
CREATE TABLE `parts` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`speaker_id` text,
	`organisation_id` text,
	`role` text,
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `parts_order_idx` ON `parts` (`_order`);
--> statement-breakpoint
CREATE INDEX `parts_parent_id_idx` ON `parts` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `parts_speaker_idx` ON `parts` (`speaker_id`);
--> statement-breakpoint
CREATE INDEX `parts_organisation_idx` ON `parts` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `parts_locales` (
	`credited_name` text,
	`credited_title` text,
	`credited_organisation` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `parts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parts_locales_locale_parent_id_unique` ON `parts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `parts_locales_by_parent_id` ON `parts_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `sessions_documents` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_documents_order_idx` ON `sessions_documents` (`_order`);
--> statement-breakpoint
CREATE INDEX `sessions_documents_parent_id_idx` ON `sessions_documents` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `sessions_documents_locales` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `sessions_documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_documents_locales_locale_parent_id_unique` ON `sessions_documents_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `sessions_documents_locales_by_parent_id` ON `sessions_documents_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `sessions_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_identifiers_order_idx` ON `sessions_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `sessions_identifiers_parent_id_idx` ON `sessions_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`recording_url` text,
	`recording_opt_out` integer,
	`event_id` text,
	`kind` text,
	`track` text,
	`embargo_until` text,
	`starts_at` text,
	`slug` text,
	`published_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `sessions_event_idx` ON `sessions` (`event_id`);
--> statement-breakpoint
CREATE INDEX `sessions_kind_idx` ON `sessions` (`kind`);
--> statement-breakpoint
CREATE INDEX `sessions_track_idx` ON `sessions` (`track`);
--> statement-breakpoint
CREATE INDEX `sessions_starts_at_idx` ON `sessions` (`starts_at`);
--> statement-breakpoint
CREATE INDEX `sessions_slug_idx` ON `sessions` (`slug`);
--> statement-breakpoint
CREATE INDEX `sessions_updated_at_idx` ON `sessions` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `sessions_created_at_idx` ON `sessions` (`created_at`);
--> statement-breakpoint
CREATE INDEX `sessions_deleted_at_idx` ON `sessions` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `sessions__status_idx` ON `sessions` (`_status`);
--> statement-breakpoint
CREATE INDEX `sessions_by_deleted_at_updated_at_created_at` ON `sessions` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `sessions_by_deleted_at_status_updated_at_created_at` ON `sessions` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `sessions_by_deleted_at_slug` ON `sessions` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `sessions_locales` (
	`title` text,
	`abstract` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_title_idx` ON `sessions_locales` (`title`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_locales_locale_parent_id_unique` ON `sessions_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `sessions_locales_by_parent_id` ON `sessions_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `sessions_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_texts_order_parent` ON `sessions_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `sessions_texts_by_parent_id` ON `sessions_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `sessions_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_rels_order_idx` ON `sessions_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_parent_idx` ON `sessions_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_path_idx` ON `sessions_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_articles_id_idx` ON `sessions_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_events_id_idx` ON `sessions_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_sessions_id_idx` ON `sessions_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_speakers_id_idx` ON `sessions_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_organisations_id_idx` ON `sessions_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_series_id_idx` ON `sessions_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_places_id_idx` ON `sessions_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_topics_id_idx` ON `sessions_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_galleries_id_idx` ON `sessions_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_contributors_id_idx` ON `sessions_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `sessions_rels_photos_id_idx` ON `sessions_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_sessions_v_version_slots` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`start` text,
	`end` text,
	`place_id` text,
	`status` text,
	`_uuid` text,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_sessions_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_slots_order_idx` ON `_sessions_v_version_slots` (`_order`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_slots_parent_id_idx` ON `_sessions_v_version_slots` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_slots_start_idx` ON `_sessions_v_version_slots` (`start`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_slots_place_idx` ON `_sessions_v_version_slots` (`place_id`);
--> statement-breakpoint
CREATE TABLE `_parts_v` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`speaker_id` text,
	`organisation_id` text,
	`role` text,
	`_uuid` text,
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_sessions_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_parts_v_order_idx` ON `_parts_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_parts_v_parent_id_idx` ON `_parts_v` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_parts_v_speaker_idx` ON `_parts_v` (`speaker_id`);
--> statement-breakpoint
CREATE INDEX `_parts_v_organisation_idx` ON `_parts_v` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `_parts_v_locales` (
	`credited_name` text,
	`credited_title` text,
	`credited_organisation` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_parts_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `_parts_v_locales_locale_parent_id_unique` ON `_parts_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_parts_v_locales_by_parent_id` ON `_parts_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_sessions_v_version_documents` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_sessions_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_documents_order_idx` ON `_sessions_v_version_documents` (`_order`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_documents_parent_id_idx` ON `_sessions_v_version_documents` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_sessions_v_version_documents_locales` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_sessions_v_version_documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `_sessions_v_version_documents_locales_locale_parent_id_uniqu` ON `_sessions_v_version_documents_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_documents_locales_by_parent_id` ON `_sessions_v_version_documents_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_sessions_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_sessions_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_identifiers_order_idx` ON `_sessions_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_identifiers_parent_id_idx` ON `_sessions_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_sessions_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_recording_url` text,
	`version_recording_opt_out` integer,
	`version_event_id` text,
	`version_kind` text,
	`version_track` text,
	`version_embargo_until` text,
	`version_starts_at` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_sessions_v_parent_idx` ON `_sessions_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_event_idx` ON `_sessions_v` (`version_event_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_kind_idx` ON `_sessions_v` (`version_kind`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_track_idx` ON `_sessions_v` (`version_track`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_starts_at_idx` ON `_sessions_v` (`version_starts_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_slug_idx` ON `_sessions_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_updated_at_idx` ON `_sessions_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_created_at_idx` ON `_sessions_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_deleted_at_idx` ON `_sessions_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version__status_idx` ON `_sessions_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_created_at_idx` ON `_sessions_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_updated_at_idx` ON `_sessions_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_snapshot_idx` ON `_sessions_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_published_locale_idx` ON `_sessions_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_latest_idx` ON `_sessions_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_by_parent_id_updated_at` ON `_sessions_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_by_parent_id_latest` ON `_sessions_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_sessions_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_sessions_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_by_latest_version_deleted_at_version_slug` ON `_sessions_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_sessions_v_locales` (
	`version_title` text,
	`version_abstract` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_sessions_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_sessions_v_version_version_title_idx` ON `_sessions_v_locales` (`version_title`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_sessions_v_locales_locale_parent_id_unique` ON `_sessions_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_locales_by_parent_id` ON `_sessions_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_sessions_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_sessions_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_sessions_v_texts_order_parent` ON `_sessions_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_texts_by_parent_id` ON `_sessions_v_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_sessions_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_sessions_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_order_idx` ON `_sessions_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_parent_idx` ON `_sessions_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_path_idx` ON `_sessions_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_articles_id_idx` ON `_sessions_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_events_id_idx` ON `_sessions_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_sessions_id_idx` ON `_sessions_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_speakers_id_idx` ON `_sessions_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_organisations_id_idx` ON `_sessions_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_series_id_idx` ON `_sessions_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_places_id_idx` ON `_sessions_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_topics_id_idx` ON `_sessions_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_galleries_id_idx` ON `_sessions_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_contributors_id_idx` ON `_sessions_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_sessions_v_rels_photos_id_idx` ON `_sessions_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `speakers_names` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`language` text,
	`full` text,
	`given` text,
	`family` text,
	`order` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speakers_names_order_idx` ON `speakers_names` (`_order`);
--> statement-breakpoint
CREATE INDEX `speakers_names_parent_id_idx` ON `speakers_names` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `speakers_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speakers_identifiers_order_idx` ON `speakers_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `speakers_identifiers_parent_id_idx` ON `speakers_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `speakers` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`organisation_id` text,
	`contact_email` text,
	`contact_phone` text,
	`contact_note` text,
	`slug` text,
	`published_slug` text,
	`portrait_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`portrait_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `speakers_organisation_idx` ON `speakers` (`organisation_id`);
--> statement-breakpoint
CREATE INDEX `speakers_slug_idx` ON `speakers` (`slug`);
--> statement-breakpoint
CREATE INDEX `speakers_portrait_idx` ON `speakers` (`portrait_id`);
--> statement-breakpoint
CREATE INDEX `speakers_updated_at_idx` ON `speakers` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `speakers_created_at_idx` ON `speakers` (`created_at`);
--> statement-breakpoint
CREATE INDEX `speakers_deleted_at_idx` ON `speakers` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `speakers__status_idx` ON `speakers` (`_status`);
--> statement-breakpoint
CREATE INDEX `speakers_by_deleted_at_updated_at_created_at` ON `speakers` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `speakers_by_deleted_at_status_updated_at_created_at` ON `speakers` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `speakers_by_deleted_at_slug` ON `speakers` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `speakers_locales` (
	`honorific` text,
	`name` text,
	`job_title` text,
	`bio` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speakers_name_idx` ON `speakers_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `speakers_locales_locale_parent_id_unique` ON `speakers_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `speakers_locales_by_parent_id` ON `speakers_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `speakers_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speakers_rels_order_idx` ON `speakers_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_parent_idx` ON `speakers_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_path_idx` ON `speakers_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_articles_id_idx` ON `speakers_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_events_id_idx` ON `speakers_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_sessions_id_idx` ON `speakers_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_speakers_id_idx` ON `speakers_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_organisations_id_idx` ON `speakers_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_series_id_idx` ON `speakers_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_places_id_idx` ON `speakers_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_topics_id_idx` ON `speakers_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_galleries_id_idx` ON `speakers_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_contributors_id_idx` ON `speakers_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `speakers_rels_photos_id_idx` ON `speakers_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_speakers_v_version_names` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`language` text,
	`full` text,
	`given` text,
	`family` text,
	`order` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_speakers_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_names_order_idx` ON `_speakers_v_version_names` (`_order`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_names_parent_id_idx` ON `_speakers_v_version_names` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_speakers_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_speakers_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_identifiers_order_idx` ON `_speakers_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_identifiers_parent_id_idx` ON `_speakers_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_speakers_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_organisation_id` text,
	`version_contact_email` text,
	`version_contact_phone` text,
	`version_contact_note` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_portrait_id` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_portrait_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_speakers_v_parent_idx` ON `_speakers_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version_organisation_idx` ON `_speakers_v` (`version_organisation_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version_slug_idx` ON `_speakers_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version_portrait_idx` ON `_speakers_v` (`version_portrait_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version_updated_at_idx` ON `_speakers_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version_created_at_idx` ON `_speakers_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version_deleted_at_idx` ON `_speakers_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version__status_idx` ON `_speakers_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_created_at_idx` ON `_speakers_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_updated_at_idx` ON `_speakers_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_snapshot_idx` ON `_speakers_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_published_locale_idx` ON `_speakers_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_latest_idx` ON `_speakers_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_by_parent_id_updated_at` ON `_speakers_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_by_parent_id_latest` ON `_speakers_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_speakers_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_speakers_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_by_latest_version_deleted_at_version_slug` ON `_speakers_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_speakers_v_locales` (
	`version_honorific` text,
	`version_name` text,
	`version_job_title` text,
	`version_bio` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_speakers_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_speakers_v_version_version_name_idx` ON `_speakers_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_speakers_v_locales_locale_parent_id_unique` ON `_speakers_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_locales_by_parent_id` ON `_speakers_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_speakers_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_speakers_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_order_idx` ON `_speakers_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_parent_idx` ON `_speakers_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_path_idx` ON `_speakers_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_articles_id_idx` ON `_speakers_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_events_id_idx` ON `_speakers_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_sessions_id_idx` ON `_speakers_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_speakers_id_idx` ON `_speakers_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_organisations_id_idx` ON `_speakers_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_series_id_idx` ON `_speakers_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_places_id_idx` ON `_speakers_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_topics_id_idx` ON `_speakers_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_galleries_id_idx` ON `_speakers_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_contributors_id_idx` ON `_speakers_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_speakers_v_rels_photos_id_idx` ON `_speakers_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `series_organisations` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`role` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `series_organisations_order_idx` ON `series_organisations` (`_order`);
--> statement-breakpoint
CREATE INDEX `series_organisations_parent_id_idx` ON `series_organisations` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `series_organisations_organisation_idx` ON `series_organisations` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `series_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `series_identifiers_order_idx` ON `series_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `series_identifiers_parent_id_idx` ON `series_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`first_held` numeric,
	`frequency` text,
	`slug` text,
	`published_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text
);
--> statement-breakpoint
CREATE INDEX `series_slug_idx` ON `series` (`slug`);
--> statement-breakpoint
CREATE INDEX `series_updated_at_idx` ON `series` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `series_created_at_idx` ON `series` (`created_at`);
--> statement-breakpoint
CREATE INDEX `series_deleted_at_idx` ON `series` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `series__status_idx` ON `series` (`_status`);
--> statement-breakpoint
CREATE INDEX `series_by_deleted_at_updated_at_created_at` ON `series` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `series_by_deleted_at_status_updated_at_created_at` ON `series` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `series_by_deleted_at_slug` ON `series` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `series_locales` (
	`name` text,
	`acronym` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `series_name_idx` ON `series_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_locales_locale_parent_id_unique` ON `series_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `series_locales_by_parent_id` ON `series_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `series_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `series_rels_order_idx` ON `series_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `series_rels_parent_idx` ON `series_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_path_idx` ON `series_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `series_rels_articles_id_idx` ON `series_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_events_id_idx` ON `series_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_sessions_id_idx` ON `series_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_speakers_id_idx` ON `series_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_organisations_id_idx` ON `series_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_series_id_idx` ON `series_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_places_id_idx` ON `series_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_topics_id_idx` ON `series_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_galleries_id_idx` ON `series_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_contributors_id_idx` ON `series_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `series_rels_photos_id_idx` ON `series_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `_series_v_version_organisations` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`role` text,
	`_uuid` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_series_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_series_v_version_organisations_order_idx` ON `_series_v_version_organisations` (`_order`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_organisations_parent_id_idx` ON `_series_v_version_organisations` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_organisations_organisation_idx` ON `_series_v_version_organisations` (`organisation_id`);
--> statement-breakpoint
CREATE TABLE `_series_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_series_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_series_v_version_identifiers_order_idx` ON `_series_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_identifiers_parent_id_idx` ON `_series_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_series_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_first_held` numeric,
	`version_frequency` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_series_v_parent_idx` ON `_series_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_version_slug_idx` ON `_series_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_version_updated_at_idx` ON `_series_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_version_created_at_idx` ON `_series_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_version_deleted_at_idx` ON `_series_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_version_version__status_idx` ON `_series_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_series_v_created_at_idx` ON `_series_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_updated_at_idx` ON `_series_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_snapshot_idx` ON `_series_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_series_v_published_locale_idx` ON `_series_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_series_v_latest_idx` ON `_series_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_series_v_by_parent_id_updated_at` ON `_series_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_by_parent_id_latest` ON `_series_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_series_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_series_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_series_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_series_v_by_latest_version_deleted_at_version_slug` ON `_series_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_series_v_locales` (
	`version_name` text,
	`version_acronym` text,
	`version_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_series_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_series_v_version_version_name_idx` ON `_series_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_series_v_locales_locale_parent_id_unique` ON `_series_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_locales_by_parent_id` ON `_series_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_series_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`organisations_id` text,
	`series_id` text,
	`places_id` text,
	`topics_id` text,
	`galleries_id` text,
	`contributors_id` text,
	`photos_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_series_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_order_idx` ON `_series_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_parent_idx` ON `_series_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_path_idx` ON `_series_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_articles_id_idx` ON `_series_v_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_events_id_idx` ON `_series_v_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_sessions_id_idx` ON `_series_v_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_speakers_id_idx` ON `_series_v_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_organisations_id_idx` ON `_series_v_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_series_id_idx` ON `_series_v_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_places_id_idx` ON `_series_v_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_topics_id_idx` ON `_series_v_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_galleries_id_idx` ON `_series_v_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_contributors_id_idx` ON `_series_v_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `_series_v_rels_photos_id_idx` ON `_series_v_rels` (`photos_id`);
--> statement-breakpoint
CREATE TABLE `organisations_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `organisations_identifiers_order_idx` ON `organisations_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `organisations_identifiers_parent_id_idx` ON `organisations_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`kind` text,
	`country` text,
	`parent_id` text,
	`url` text,
	`slug` text,
	`published_slug` text,
	`logo_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`parent_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`logo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `organisations_country_idx` ON `organisations` (`country`);
--> statement-breakpoint
CREATE INDEX `organisations_parent_idx` ON `organisations` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `organisations_slug_idx` ON `organisations` (`slug`);
--> statement-breakpoint
CREATE INDEX `organisations_logo_idx` ON `organisations` (`logo_id`);
--> statement-breakpoint
CREATE INDEX `organisations_updated_at_idx` ON `organisations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `organisations_created_at_idx` ON `organisations` (`created_at`);
--> statement-breakpoint
CREATE INDEX `organisations_deleted_at_idx` ON `organisations` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `organisations__status_idx` ON `organisations` (`_status`);
--> statement-breakpoint
CREATE INDEX `organisations_by_deleted_at_updated_at_created_at` ON `organisations` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `organisations_by_deleted_at_status_updated_at_created_at` ON `organisations` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `organisations_by_deleted_at_slug` ON `organisations` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `organisations_locales` (
	`name` text,
	`short_name` text,
	`acronym` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `organisations_name_idx` ON `organisations_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_locales_locale_parent_id_unique` ON `organisations_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `organisations_locales_by_parent_id` ON `organisations_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_organisations_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_organisations_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_identifiers_order_idx` ON `_organisations_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_identifiers_parent_id_idx` ON `_organisations_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_organisations_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_kind` text,
	`version_country` text,
	`version_parent_id` text,
	`version_url` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_logo_id` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_parent_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_logo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_organisations_v_parent_idx` ON `_organisations_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_country_idx` ON `_organisations_v` (`version_country`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_parent_idx` ON `_organisations_v` (`version_parent_id`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_slug_idx` ON `_organisations_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_logo_idx` ON `_organisations_v` (`version_logo_id`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_updated_at_idx` ON `_organisations_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_created_at_idx` ON `_organisations_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_deleted_at_idx` ON `_organisations_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version__status_idx` ON `_organisations_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_created_at_idx` ON `_organisations_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_updated_at_idx` ON `_organisations_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_snapshot_idx` ON `_organisations_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_published_locale_idx` ON `_organisations_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_latest_idx` ON `_organisations_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_by_parent_id_updated_at` ON `_organisations_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_by_parent_id_latest` ON `_organisations_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_organisations_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_organisations_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_by_latest_version_deleted_at_version_slug` ON `_organisations_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_organisations_v_locales` (
	`version_name` text,
	`version_short_name` text,
	`version_acronym` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_organisations_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_organisations_v_version_version_name_idx` ON `_organisations_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_organisations_v_locales_locale_parent_id_unique` ON `_organisations_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_organisations_v_locales_by_parent_id` ON `_organisations_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `places_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `places_identifiers_order_idx` ON `places_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `places_identifiers_parent_id_idx` ON `places_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`kind` text,
	`within_id` text,
	`country` text,
	`time_zone` text,
	`capacity` numeric,
	`geo_latitude` numeric,
	`geo_longitude` numeric,
	`slug` text,
	`published_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`within_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `places_kind_idx` ON `places` (`kind`);
--> statement-breakpoint
CREATE INDEX `places_within_idx` ON `places` (`within_id`);
--> statement-breakpoint
CREATE INDEX `places_country_idx` ON `places` (`country`);
--> statement-breakpoint
CREATE INDEX `places_slug_idx` ON `places` (`slug`);
--> statement-breakpoint
CREATE INDEX `places_updated_at_idx` ON `places` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `places_created_at_idx` ON `places` (`created_at`);
--> statement-breakpoint
CREATE INDEX `places_deleted_at_idx` ON `places` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `places__status_idx` ON `places` (`_status`);
--> statement-breakpoint
CREATE INDEX `places_by_deleted_at_updated_at_created_at` ON `places` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `places_by_deleted_at_status_updated_at_created_at` ON `places` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `places_by_deleted_at_slug` ON `places` (`deleted_at`,`slug`);
--> statement-breakpoint
CREATE TABLE `places_locales` (
	`name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `places_name_idx` ON `places_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `places_locales_locale_parent_id_unique` ON `places_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `places_locales_by_parent_id` ON `places_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_places_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_places_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_places_v_version_identifiers_order_idx` ON `_places_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_identifiers_parent_id_idx` ON `_places_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_places_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_kind` text,
	`version_within_id` text,
	`version_country` text,
	`version_time_zone` text,
	`version_capacity` numeric,
	`version_geo_latitude` numeric,
	`version_geo_longitude` numeric,
	`version_slug` text,
	`version_published_slug` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_within_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_places_v_parent_idx` ON `_places_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_kind_idx` ON `_places_v` (`version_kind`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_within_idx` ON `_places_v` (`version_within_id`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_country_idx` ON `_places_v` (`version_country`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_slug_idx` ON `_places_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_updated_at_idx` ON `_places_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_created_at_idx` ON `_places_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_deleted_at_idx` ON `_places_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version__status_idx` ON `_places_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_places_v_created_at_idx` ON `_places_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_updated_at_idx` ON `_places_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_snapshot_idx` ON `_places_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_places_v_published_locale_idx` ON `_places_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_places_v_latest_idx` ON `_places_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_places_v_by_parent_id_updated_at` ON `_places_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_by_parent_id_latest` ON `_places_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_places_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_places_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_places_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_places_v_by_latest_version_deleted_at_version_slug` ON `_places_v` (`latest`,`version_deleted_at`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_places_v_locales` (
	`version_name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_places_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_places_v_version_version_name_idx` ON `_places_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_places_v_locales_locale_parent_id_unique` ON `_places_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_places_v_locales_by_parent_id` ON `_places_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `topics_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `topics_identifiers_order_idx` ON `topics_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `topics_identifiers_parent_id_idx` ON `topics_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`qcode` text,
	`parent_id` text,
	`slug` text,
	`published_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text,
	FOREIGN KEY (`parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `topics_parent_idx` ON `topics` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `topics_slug_idx` ON `topics` (`slug`);
--> statement-breakpoint
CREATE INDEX `topics_updated_at_idx` ON `topics` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `topics_created_at_idx` ON `topics` (`created_at`);
--> statement-breakpoint
CREATE INDEX `topics_deleted_at_idx` ON `topics` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `topics__status_idx` ON `topics` (`_status`);
--> statement-breakpoint
CREATE INDEX `topics_by_deleted_at_updated_at_created_at` ON `topics` (`deleted_at`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `topics_by_deleted_at_status_updated_at_created_at` ON `topics` (`deleted_at`,`_status`,`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `topics_by_deleted_at_qcode_slug` ON `topics` (`deleted_at`,`qcode`,`slug`);
--> statement-breakpoint
CREATE TABLE `topics_locales` (
	`name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `topics_name_idx` ON `topics_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_locales_locale_parent_id_unique` ON `topics_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `topics_locales_by_parent_id` ON `topics_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_topics_v_version_identifiers` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`scheme` text,
	`value` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_topics_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_identifiers_order_idx` ON `_topics_v_version_identifiers` (`_order`);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_identifiers_parent_id_idx` ON `_topics_v_version_identifiers` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_topics_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text,
	`version_rev` numeric,
	`version_qcode` text,
	`version_parent_id` text,
	`version_slug` text,
	`version_published_slug` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_topics_v_parent_idx` ON `_topics_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_version_parent_idx` ON `_topics_v` (`version_parent_id`);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_version_slug_idx` ON `_topics_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_version_updated_at_idx` ON `_topics_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_version_created_at_idx` ON `_topics_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_version_deleted_at_idx` ON `_topics_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_version__status_idx` ON `_topics_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_topics_v_created_at_idx` ON `_topics_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_updated_at_idx` ON `_topics_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_snapshot_idx` ON `_topics_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_topics_v_published_locale_idx` ON `_topics_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_topics_v_latest_idx` ON `_topics_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_topics_v_by_parent_id_updated_at` ON `_topics_v` (`parent_id`,`updated_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_by_parent_id_latest` ON `_topics_v` (`parent_id`,`latest`);
--> statement-breakpoint
CREATE INDEX `_topics_v_by_latest_version_deleted_at_version_updated_at_created_at` ON `_topics_v` (`latest`,`version_deleted_at`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_by_latest_version_deleted_at_version_status_version_updated_at_created_at` ON `_topics_v` (`latest`,`version_deleted_at`,`version__status`,`version_updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_topics_v_by_latest_version_deleted_at_version_qcode_version_slug` ON `_topics_v` (`latest`,`version_deleted_at`,`version_qcode`,`version_slug`);
--> statement-breakpoint
CREATE TABLE `_topics_v_locales` (
	`version_name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_topics_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_topics_v_version_version_name_idx` ON `_topics_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_topics_v_locales_locale_parent_id_unique` ON `_topics_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_topics_v_locales_by_parent_id` ON `_topics_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`article` text,
	`title` text,
	`language` text,
	`act` text,
	`revision` numeric,
	`hash` text,
	`at` text,
	`zone` text,
	`overrode` text,
	`by` text,
	`by_name` text,
	`state` text,
	`attempts` numeric,
	`next_try` text,
	`claimed_by` text,
	`lease_until` text,
	`error` text,
	`done_at` text,
	`late_by` numeric,
	`is_held` integer,
	`held_until` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `schedules_at_idx` ON `schedules` (`at`);
--> statement-breakpoint
CREATE INDEX `schedules_updated_at_idx` ON `schedules` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `schedules_created_at_idx` ON `schedules` (`created_at`);
--> statement-breakpoint
CREATE INDEX `state_nextTry_idx` ON `schedules` (`state`,`next_try`);
--> statement-breakpoint
CREATE INDEX `article_state_1_idx` ON `schedules` (`article`,`state`);
--> statement-breakpoint
CREATE INDEX `schedules_by_updated_at_created_at` ON `schedules` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `schedules_by_updated_at_created_at_language` ON `schedules` (`updated_at`,`created_at`,`language`);
--> statement-breakpoint
CREATE INDEX `schedules_by_title_by_name_article` ON `schedules` (`title`,`by_name`,`article`);
--> statement-breakpoint
CREATE TABLE `redirects` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`language` text,
	`from` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `redirects_type_idx` ON `redirects` (`type`);
--> statement-breakpoint
CREATE INDEX `redirects_from_idx` ON `redirects` (`from`);
--> statement-breakpoint
CREATE INDEX `redirects_updated_at_idx` ON `redirects` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `redirects_created_at_idx` ON `redirects` (`created_at`);
--> statement-breakpoint
CREATE INDEX `redirects_by_updated_at_created_at` ON `redirects` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `redirects_by_updated_at_created_at_language` ON `redirects` (`updated_at`,`created_at`,`language`);
--> statement-breakpoint
CREATE TABLE `redirects_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`galleries_id` text,
	`series_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`contributors_id` text,
	`organisations_id` text,
	`places_id` text,
	`topics_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `redirects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `redirects_rels_order_idx` ON `redirects_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_parent_idx` ON `redirects_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_path_idx` ON `redirects_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_articles_id_idx` ON `redirects_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_galleries_id_idx` ON `redirects_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_series_id_idx` ON `redirects_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_events_id_idx` ON `redirects_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_sessions_id_idx` ON `redirects_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_speakers_id_idx` ON `redirects_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_contributors_id_idx` ON `redirects_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_organisations_id_idx` ON `redirects_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_places_id_idx` ON `redirects_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_topics_id_idx` ON `redirects_rels` (`topics_id`);
--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` text PRIMARY KEY NOT NULL,
	`note` text,
	`expires_at` text NOT NULL,
	`revoked` integer,
	`last_opened_at` text,
	`created_by_id` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `preview_links_expires_at_idx` ON `preview_links` (`expires_at`);
--> statement-breakpoint
CREATE INDEX `preview_links_created_by_idx` ON `preview_links` (`created_by_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_updated_at_idx` ON `preview_links` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `preview_links_created_at_idx` ON `preview_links` (`created_at`);
--> statement-breakpoint
CREATE INDEX `preview_links_by_updated_at_created_at` ON `preview_links` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `preview_links_by_note` ON `preview_links` (`note`);
--> statement-breakpoint
CREATE TABLE `preview_links_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`live_updates_id` text,
	`corrections_id` text,
	`photos_id` text,
	`galleries_id` text,
	`series_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`contributors_id` text,
	`organisations_id` text,
	`places_id` text,
	`topics_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `preview_links`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`live_updates_id`) REFERENCES `live_updates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`corrections_id`) REFERENCES `corrections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_order_idx` ON `preview_links_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_parent_idx` ON `preview_links_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_path_idx` ON `preview_links_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_articles_id_idx` ON `preview_links_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_live_updates_id_idx` ON `preview_links_rels` (`live_updates_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_corrections_id_idx` ON `preview_links_rels` (`corrections_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_photos_id_idx` ON `preview_links_rels` (`photos_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_galleries_id_idx` ON `preview_links_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_series_id_idx` ON `preview_links_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_events_id_idx` ON `preview_links_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_sessions_id_idx` ON `preview_links_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_speakers_id_idx` ON `preview_links_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_contributors_id_idx` ON `preview_links_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_organisations_id_idx` ON `preview_links_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_places_id_idx` ON `preview_links_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `preview_links_rels_topics_id_idx` ON `preview_links_rels` (`topics_id`);
--> statement-breakpoint
CREATE TABLE `webhooks_events` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhooks_events_order_idx` ON `webhooks_events` (`order`);
--> statement-breakpoint
CREATE INDEX `webhooks_events_parent_idx` ON `webhooks_events` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `webhooks_types` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhooks_types_order_idx` ON `webhooks_types` (`order`);
--> statement-breakpoint
CREATE INDEX `webhooks_types_parent_idx` ON `webhooks_types` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`url` text,
	`service` text,
	`token` text,
	`standing` text NOT NULL,
	`paused_for` text,
	`secret` text,
	`previous_secret` text,
	`previous_until` text,
	`secret_shown_at` text,
	`listening_since` text,
	`failures` numeric,
	`failing_since` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `webhooks_standing_idx` ON `webhooks` (`standing`);
--> statement-breakpoint
CREATE INDEX `webhooks_updated_at_idx` ON `webhooks` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `webhooks_created_at_idx` ON `webhooks` (`created_at`);
--> statement-breakpoint
CREATE INDEX `webhooks_by_updated_at_created_at` ON `webhooks` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `webhooks_by_name_url` ON `webhooks` (`name`,`url`);
--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint_id` text,
	`endpoint_name` text,
	`event` text,
	`title` text,
	`document_type` text,
	`document` text,
	`seq` numeric,
	`tags` text,
	`payload` text,
	`state` text,
	`status` numeric,
	`next_attempt_at` text,
	`leased_until` text,
	`tries` numeric,
	`attempts` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`endpoint_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_endpoint_idx` ON `webhook_deliveries` (`endpoint_id`);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_updated_at_idx` ON `webhook_deliveries` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_created_at_idx` ON `webhook_deliveries` (`created_at`);
--> statement-breakpoint
CREATE INDEX `state_nextAttemptAt_idx` ON `webhook_deliveries` (`state`,`next_attempt_at`);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_updated_at_created_at` ON `webhook_deliveries` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_by_title_endpoint_name_document` ON `webhook_deliveries` (`title`,`endpoint_name`,`document`);
--> statement-breakpoint
CREATE TABLE `webhook_progress` (
	`id` text PRIMARY KEY NOT NULL,
	`page` text NOT NULL,
	`epoch` text,
	`seq` numeric,
	`holder` text,
	`held_until` text,
	`marks` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_progress_page_idx` ON `webhook_progress` (`page`);
--> statement-breakpoint
CREATE INDEX `webhook_progress_updated_at_idx` ON `webhook_progress` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `webhook_progress_created_at_idx` ON `webhook_progress` (`created_at`);
--> statement-breakpoint
CREATE INDEX `webhook_progress_by_updated_at_created_at` ON `webhook_progress` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `webhook_progress_by_id` ON `webhook_progress` (`id`);
--> statement-breakpoint
CREATE TABLE `users_languages` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `users_languages_order_idx` ON `users_languages` (`order`);
--> statement-breakpoint
CREATE INDEX `users_languages_parent_idx` ON `users_languages` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `users_muted_mail` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `users_muted_mail_order_idx` ON `users_muted_mail` (`order`);
--> statement-breakpoint
CREATE INDEX `users_muted_mail_parent_idx` ON `users_muted_mail` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `users_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `users_sessions_order_idx` ON `users_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `users_sessions_parent_id_idx` ON `users_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`rev` numeric,
	`name` text NOT NULL,
	`role` text,
	`mail_language` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`enable_a_p_i_key` integer,
	`api_key` text,
	`api_key_index` text,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric,
	`lock_until` text
);
--> statement-breakpoint
CREATE INDEX `users_role_idx` ON `users` (`role`);
--> statement-breakpoint
CREATE INDEX `users_updated_at_idx` ON `users` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `users_created_at_idx` ON `users` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_idx` ON `users` (`email`);
--> statement-breakpoint
CREATE INDEX `users_by_updated_at_created_at` ON `users` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `users_by_name` ON `users` (`name`);
--> statement-breakpoint
CREATE TABLE `outgoing_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text,
	`name` text,
	`subject` text,
	`text` text,
	`html` text,
	`kind` text,
	`recipient` text,
	`document` text,
	`facts` text,
	`state` text,
	`tries` numeric,
	`next_try` text,
	`lease_until` text,
	`error` text,
	`sent_at` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outgoing_mail_recipient_idx` ON `outgoing_mail` (`recipient`);
--> statement-breakpoint
CREATE INDEX `outgoing_mail_updated_at_idx` ON `outgoing_mail` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `outgoing_mail_created_at_idx` ON `outgoing_mail` (`created_at`);
--> statement-breakpoint
CREATE INDEX `state_nextTry_1_idx` ON `outgoing_mail` (`state`,`next_try`);
--> statement-breakpoint
CREATE INDEX `outgoing_mail_by_updated_at_created_at` ON `outgoing_mail` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `outgoing_mail_by_subject_address` ON `outgoing_mail` (`subject`,`address`);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`who` text,
	`user_id` text,
	`role` text,
	`act` text,
	`of` text,
	`document` text,
	`title` text,
	`rev` numeric,
	`changes` text,
	`why` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_log_user_id_idx` ON `audit_log` (`user_id`);
--> statement-breakpoint
CREATE INDEX `audit_log_updated_at_idx` ON `audit_log` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `audit_log_created_at_idx` ON `audit_log` (`created_at`);
--> statement-breakpoint
CREATE INDEX `document_createdAt_idx` ON `audit_log` (`document`,`created_at`);
--> statement-breakpoint
CREATE INDEX `audit_log_by_updated_at_created_at` ON `audit_log` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `audit_log_by_title_who_why` ON `audit_log` (`title`,`who`,`why`);
--> statement-breakpoint
CREATE TABLE `audit_log_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `audit_log`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `audit_log_texts_order_parent` ON `audit_log_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `audit_log_texts_by_parent_id` ON `audit_log_texts` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `payload_kv` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
--> statement-breakpoint
CREATE INDEX `payload_kv_by_id` ON `payload_kv` (`id`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`global_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_global_slug_idx` ON `payload_locked_documents` (`global_slug`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_updated_at_idx` ON `payload_locked_documents` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_created_at_idx` ON `payload_locked_documents` (`created_at`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_by_updated_at_created_at` ON `payload_locked_documents` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_by_id` ON `payload_locked_documents` (`id`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`articles_id` text,
	`live_updates_id` text,
	`corrections_id` text,
	`contributors_id` text,
	`photos_id` text,
	`galleries_id` text,
	`events_id` text,
	`sessions_id` text,
	`speakers_id` text,
	`series_id` text,
	`organisations_id` text,
	`places_id` text,
	`topics_id` text,
	`redirects_id` text,
	`users_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`live_updates_id`) REFERENCES `live_updates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`corrections_id`) REFERENCES `corrections`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contributors_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`photos_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`galleries_id`) REFERENCES `galleries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`events_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessions_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speakers_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisations_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`places_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topics_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`redirects_id`) REFERENCES `redirects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_articles_id_idx` ON `payload_locked_documents_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_live_updates_id_idx` ON `payload_locked_documents_rels` (`live_updates_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_corrections_id_idx` ON `payload_locked_documents_rels` (`corrections_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_contributors_id_idx` ON `payload_locked_documents_rels` (`contributors_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_photos_id_idx` ON `payload_locked_documents_rels` (`photos_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_galleries_id_idx` ON `payload_locked_documents_rels` (`galleries_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_events_id_idx` ON `payload_locked_documents_rels` (`events_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_sessions_id_idx` ON `payload_locked_documents_rels` (`sessions_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_speakers_id_idx` ON `payload_locked_documents_rels` (`speakers_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_series_id_idx` ON `payload_locked_documents_rels` (`series_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_organisations_id_idx` ON `payload_locked_documents_rels` (`organisations_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_places_id_idx` ON `payload_locked_documents_rels` (`places_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_topics_id_idx` ON `payload_locked_documents_rels` (`topics_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_redirects_id_idx` ON `payload_locked_documents_rels` (`redirects_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_preferences` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text,
	`value` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payload_preferences_key_idx` ON `payload_preferences` (`key`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_updated_at_idx` ON `payload_preferences` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_created_at_idx` ON `payload_preferences` (`created_at`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_by_updated_at_created_at` ON `payload_preferences` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_by_id` ON `payload_preferences` (`id`);
--> statement-breakpoint
CREATE TABLE `payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`users_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_users_id_idx` ON `payload_preferences_rels` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_migrations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_by_updated_at_created_at` ON `payload_migrations` (`updated_at`,`created_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_by_id` ON `payload_migrations` (`id`);
--> statement-breakpoint
CREATE TABLE `desk_settings_ask_for_translations` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `desk_settings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `desk_settings_ask_for_translations_order_idx` ON `desk_settings_ask_for_translations` (`order`);
--> statement-breakpoint
CREATE INDEX `desk_settings_ask_for_translations_parent_idx` ON `desk_settings_ask_for_translations` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `house_style_languages` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `house_style`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `house_style_languages_order_idx` ON `house_style_languages` (`order`);
--> statement-breakpoint
CREATE INDEX `house_style_languages_parent_idx` ON `house_style_languages` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `house_style` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`instead` text,
	`is_whole_word` integer,
	`is_case_kept` integer,
	`why` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `desk_settings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `house_style_order_idx` ON `house_style` (`_order`);
--> statement-breakpoint
CREATE INDEX `house_style_parent_id_idx` ON `house_style` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `desk_settings` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`approval_needed` integer,
	`approval_by_author` integer,
	`introduce_speakers` integer,
	`updated_at` text,
	`created_at` text
);
--> statement-breakpoint
CREATE TABLE `desk_settings_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `desk_settings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `desk_settings_texts_order_parent` ON `desk_settings_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `desk_settings_texts_by_parent_id` ON `desk_settings_texts` (`parent_id`);
