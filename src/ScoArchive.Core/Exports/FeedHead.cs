namespace ScoArchive.Core.Exports;

/// <summary>What a feed is about and where it stands.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Site">Name of the site, the author of what names no other.</param>
/// <param name="Page">Address of the page that shows the same to readers; the feed is known by it.</param>
/// <param name="Self">Its own address.</param>
public sealed record FeedHead(string Title, string Site, string Page, string Self);
