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
