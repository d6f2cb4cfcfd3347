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
