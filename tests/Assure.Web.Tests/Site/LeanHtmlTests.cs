using Assure.Web.Site;

namespace Assure.Web.Tests.Site;

public sealed class LeanHtmlTests
{
    [Theory]
    [InlineData("<p class=\"lede\">x</p>", "<p class=lede>x</p>")]
    [InlineData("<i class=\"v-u f-given\">U</i>", "<i class=\"v-u f-given\">U</i>")]
    [InlineData("<a href=\"../../state/swe/\">x</a>", "<a href=../../state/swe/>x</a>")]
    [InlineData("<input value=\"\" hidden />", "<input value=\"\" hidden>")]
    [InlineData("<a title=\"a=b\">x</a>", "<a title=\"a=b\">x</a>")]
    [InlineData("<a title=\"it's\">x</a>", "<a title=\"it's\">x</a>")]
    [InlineData("<a title=\"&lt;`&quot;\">x</a>", "<a title=\"&lt;`&quot;\">x</a>")]
    [InlineData("<a href=\"?a=1\">x</a><a href=\"x&amp;y\">x</a>", "<a href=\"?a=1\">x</a><a href=x&amp;y>x</a>")]
    public void Quotation_marks_are_left_out_where_a_value_holds_together_without(string html, string lean) => Assert.Equal(lean, LeanHtml.Of(html));

    [Theory]
    [InlineData("<svg viewBox=\"0 0 2 2\"><rect x=\"1\" width=\"2\"/></svg>", "<svg viewBox=\"0 0 2 2\"><rect x=1 width=\"2\"/></svg>")]
    [InlineData("<path class=\"r\" d=\"M0\"/>", "<path class=r d=\"M0\"/>")]
    public void A_value_before_the_stroke_of_an_empty_element_keeps_them(string html, string lean) => Assert.Equal(lean, LeanHtml.Of(html));

    [Theory]
    [InlineData("<code>x=&quot;y&quot; &lt;a b=&quot;c&quot;&gt;</code>", "<code>x=&quot;y&quot; &lt;a b=&quot;c&quot;&gt;</code>")]
    [InlineData("<pre>a = \"b\" >\n  c=\"d\"\n</pre>", "<pre>a = \"b\" >\n  c=\"d\"\n</pre>")]
    public void Words_are_left_as_they_are(string html, string lean) => Assert.Equal(lean, LeanHtml.Of(html));

    [Theory]
    [InlineData("<ul>\n    <li>a</li>\n    <li>b</li>\n</ul>", "<ul><li>a<li>b</ul>")]
    [InlineData("<p>a</p>\n<p>b</p>\n<div><p>c</p></div>", "<p>a<p>b<div><p>c</div>")]
    [InlineData("<p>a</p>\n<a href=\"#x\">b</a>", "<p>a</p>\n<a href=#x>b</a>")]
    [InlineData("<div><p>a</p>words</div>", "<div><p>a</p>words</div>")]
    [InlineData("<p><b>a</b>\n    <b>b</b></p>", "<p><b>a</b>\n<b>b</b></p>")]
    public void Ends_that_the_next_element_makes_plain_are_left_out_and_blanks_between_words_stay(string html, string lean) => Assert.Equal(lean, LeanHtml.Of(html));

    [Theory]
    [InlineData("<tr><th scope=\"row\">a</th><td>b</td></tr>", "<tr><th>a<td>b")]
    [InlineData("<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>", "<tr><th>a<th>b")]
    [InlineData("<tr><td></td><th scope=\"col\">b</th></tr><tr><td>1</td><th scope=\"row\">x</th></tr>", "<tr><td><th scope=col>b<tr><td>1<th>x")]
    [InlineData("<tr><th scope=\"row\">a</th></tr>", "<tr><th scope=row>a")]
    public void A_head_cell_whose_place_makes_plain_what_it_heads_does_not_say_it(string html, string lean) => Assert.Equal(lean, LeanHtml.Of(html));

    [Fact]
    public void Letters_beyond_ASCII_stand_as_themselves() => Assert.Equal("<p>Löften – “so” it's", LeanHtml.Of("<p>L&#xF6;ften &#x2013; &#x201C;so&#x201D; it&#x27;s").TrimEnd());
}
