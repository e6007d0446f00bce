using System.Net;
using System.Net.Http.Headers;
using ScoArchive.Preview;

namespace ScoArchive.Tests.Preview;

/// <summary>The preview answers as the host does, and to this machine alone.</summary>
public sealed class PreviewServerTests : IAsyncLifetime, IDisposable
{
    private readonly string _site = Directory.CreateTempSubdirectory("sco-archive-served-").FullName;
    private PreviewServer _server = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        Write("_headers", "/*\n  X-Frame-Options: DENY\n/a/*.vcf\n  Content-Type: text/vcard; charset=utf-8\n");
        Write("_redirects", "/old/* /new/:splat 301!\n/gone/ /gone/index.html 410!\n/gone/* /gone/index.html 410\n/short /new/ 302\n/there.txt /new/ 301\n/phrase /new/?left=a#p1 301\n");
        Write("404.html", "<head></head>Nothing here");
        Write("index.html", "<head></head>Home");
        Write("old/index.html", "<head></head>Leads on");
        Write("new/index.html", "<head></head>New");
        Write("gone/index.html", "<head></head>Gone");
        Write("gone/index.json", "{}");
        Write("there.txt", "0123456789");
        Write("a/b.vcf", "card");
        Write("100%25.txt", "percent");
        _server = await PreviewServer.StartAsync(_site, 0);
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Address) };
    }

    public void Dispose() => _client.Dispose();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_site, recursive: true);
    }

    [Theory]
    [InlineData("", 200, "Home")]
    [InlineData("new/", 200, "New")]
    [InlineData("there.txt", 200, "0123456789")]
    [InlineData("gone/", 410, "Gone")]
    [InlineData("gone", 410, "Gone")]
    [InlineData("gone/old.txt", 410, "Gone")]
    [InlineData("gone/index.json", 200, "{}")]
    [InlineData("nowhere/", 404, "Nothing here")]
    [InlineData("_headers", 404, "Nothing here")]
    [InlineData("_redirects", 404, "Nothing here")]
    [InlineData("%2e%2e/etc/passwd", 404, "Nothing here")]
    [InlineData("100%2525.txt", 200, "percent")]
    public async Task An_address_has_the_answer_that_the_host_gives(string address, int status, string words)
    {
        using HttpResponseMessage answer = await _client.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.EndsWith(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
    }

    [Theory]
    [InlineData("old/", 301, "/new/")]
    [InlineData("old/source/?v=1", 301, "/new/source/?v=1")]
    [InlineData("old/a%20b", 301, "/new/a%20b")]
    [InlineData("short", 302, "/new/")]
    [InlineData("new", 301, "/new/")]
    [InlineData("phrase?v=1", 301, "/new/?left=a#p1")]
    public async Task An_address_that_leads_on_does_so(string address, int status, string target)
    {
        using HttpResponseMessage answer = await _client.GetAsync(address);
        Assert.Equal((status, target), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_media_type_of_the_rules_counts_before_that_of_the_ending() =>
        Assert.Equal("text/vcard; charset=utf-8", (await _client.GetAsync("a/b.vcf")).Content.Headers.ContentType?.ToString());

    [Fact]
    public async Task A_range_is_sent_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "there.txt");
        request.Headers.Range = new RangeHeaderValue(2, 4);
        using HttpResponseMessage answer = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("234", await answer.Content.ReadAsStringAsync());
        Assert.Equal("bytes 2-4/10", answer.Content.Headers.ContentRange?.ToString());
    }

    [Theory]
    [InlineData("there.txt", 200)]
    [InlineData("new/", 200)]
    [InlineData("gone/", 410)]
    [InlineData("nowhere", 404)]
    public async Task Asked_for_the_head_it_sends_no_words(string address, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using HttpResponseMessage answer = await _client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.True(answer.Content.Headers.ContentLength > 0);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_is_as_it_was_is_not_sent_again()
    {
        using HttpResponseMessage first = await _client.GetAsync("new/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "new/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_but_reading_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "new/");
        using HttpResponseMessage answer = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("archive.example", 421)]
    [InlineData("127.0.0.1.archive.example", 421)]
    public async Task Only_the_machines_own_names_are_answered(string host, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "new/");
        request.Headers.Host = $"{host}:{new Uri(_server.Address).Port}";
        using HttpResponseMessage answer = await _client.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Rules_of_a_site_that_takes_the_place_count_at_once()
    {
        await _client.GetAsync("new/");
        Write("_redirects", "/new/ /index.html 410!\n");
        File.SetLastWriteTimeUtc(Path.Combine(_site, "_redirects"), new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(HttpStatusCode.Gone, (await _client.GetAsync("new/")).StatusCode);
    }

    [Fact]
    public async Task A_page_asked_for_while_the_site_is_replaced_waits_for_the_new_one()
    {
        await _client.GetAsync("new/");
        Directory.Move(_site, _site + ".aside");
        Task<HttpResponseMessage> asked = _client.GetAsync("new/");
        await Task.Delay(50);
        Directory.Move(_site + ".aside", _site);
        Assert.Equal(HttpStatusCode.OK, (await asked).StatusCode);
    }

    [Fact]
    public async Task Before_the_first_site_a_page_waits_for_it()
    {
        await using PreviewServer server = await PreviewServer.StartAsync(Path.Combine(_site, "not-yet"), 0);
        using HttpResponseMessage answer = await _client.GetAsync(server.Address + "documents/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("/preview-reload.js", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_site, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
