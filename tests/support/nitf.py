"""A NITF document of somebody else, with most of what a head can have."""

from __future__ import annotations

from newsdoc.formats.nitf import NitfWriteOptions

__all__ = ["BARE", "FOREIGN"]

BARE = NitfWriteOptions(namespace=False)
FOREIGN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">
<!-- by hand -->
<nitf uno="x.1" change.date="October 18, 2006" baselang="en-GB" version="-//IPTC//DTD NITF 3.5//EN">
 <head>
  <title>Ferry runs again - Harbour News</title>
  <meta name="desk" content="coast"/>
  <meta name="desk" content="night"/>
  <tobject tobject.type="news">
   <tobject.property tobject.property.type="Feature"/>
   <tobject.subject tobject.subject.refnum="03010000" tobject.subject.matter="Transport" tobject.subject.code="DIS"/>
  </tobject>
  <docdata management-status="embargoed" management-doc-idref="h7">
   <doc-id regsrc="HN" id-string="ferry-1"/>
   <urgency ed-urg="4"/>
   <fixture fix-id="coast-daily"/>
   <date.issue norm="20190703T040512Z"/>
   <date.release norm="20190703T060000+0200"/>
   <date.expire norm="20190704"/>
   <ed-msg msg-type="note" info="Adds quotes."/>
   <du-key generation="2" version="3" key="FERRY"/>
   <doc.copyright year="2019" holder="Harbour News"/>
   <key-list><keyword key="ferry"/><keyword key="pier"/></key-list>
   <evloc city="Bergen" iso-cc="NO"/>
   <identified-content>
    <person idsrc="https://example.org/p/" value="p:1">Ida Berg</person>
    <org>Port of Bergen</org>
   </identified-content>
   <correction info="day"/>
  </docdata>
  <pubdata type="print" date.publication="20190703" position.section="A"/>
  <revision-history name="Jon Dal" function="editor" norm="20190703T0300Z"/>
 </head>
 <body>
  <body.head>
   <hedline><hl1>Ferry runs again</hl1></hedline>
   <byline>By <person>Ida Berg</person><byttl>Reporter, <org>Harbour News</org></byttl></byline>
   <distributor>Harbour News</distributor>
   <abstract><p>The ferry is back.</p><p>So are the gulls.</p></abstract>
   <series series.name="Piers" series.part="1"/>
  </body.head>
  <body.content>
   <block><p lede="true">The ferry ran on Monday.</p></block>
  </body.content>
 </body>
</nitf>
"""
